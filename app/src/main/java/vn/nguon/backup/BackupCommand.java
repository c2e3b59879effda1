package vn.nguon.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.nguon.commands.CommandContext;
import vn.nguon.db.backup.BackupFolder;
import vn.nguon.db.backup.BackupManifest;
import vn.nguon.db.backup.CheckingBackups;
import vn.nguon.db.backup.CheckingBackups.BackupCheck;
import vn.nguon.db.server.HomeDirectory;
import vn.nguon.ledger.chain.LedgerCommand;

/** {@code ./nguon backup}: makes a backup of the platform, whether it runs or not; {@code verify} proves one. */
@Command(
        name = "backup",
        description = "Makes a backup of database, files and keys, beside a running platform or without one.",
        mixinStandardHelpOptions = true)
public final class BackupCommand implements java.util.concurrent.Callable<Integer> {

    private static final String LAZY = "--spring.main.lazy-initialization=true";

    @ParentCommand
    @Nullable CommandContext platform;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            scope = picocli.CommandLine.ScopeType.INHERIT,
            description = "where it lies, if not in NGUON_BACKUP_FOLDER")
    @Nullable String folder;

    /** Ends with 0 once the backup is whole. */
    @Override
    public Integer call() {
        CommandContext context = Objects.requireNonNull(platform);
        BackupHomes.refuseOwnServer(context.environment());
        List<String> settings = new ArrayList<>(List.of(LAZY));
        if (folder != null) {
            settings.add("--nguon.backup.folder=" + folder);
        }
        try (ConfigurableApplicationContext rooms = context.work(settings.toArray(String[]::new))) {
            BackupManifest made = rooms.getBean(MakingBackups.class).make(true, System.out::println);
            System.out.printf(
                    "Backup of %s is whole: %,d files. Prove it: ./nguon backup verify%n",
                    made.ended(), made.hashes().size());
        }
        return 0;
    }

    /** Ends with 0 if everything is as it was put there and the record restored from it fits, with 1 if not. */
    @Command(
            name = "verify",
            description = "Reads every file by its hash, restores the newest backup aside and proves its record.",
            mixinStandardHelpOptions = true)
    int verify() {
        CommandContext context = Objects.requireNonNull(platform);
        BackupFolder from = BackupHomes.folder(folder, context.environment());
        BackupCheck check = new CheckingBackups(from).check(System.out::println);
        System.out.printf(
                "%,d files in %,d MB were read, %d whole copies.%n",
                check.files(), check.bytes() / 1_000_000, check.copies());
        check.faults().forEach(fault -> System.out.println("DOES NOT FIT: " + fault));
        if (!check.faults().isEmpty()) {
            return 1;
        }
        return prove(context, from) ? 0 : 1;
    }

    private static boolean prove(CommandContext context, BackupFolder from) {
        HomeDirectory home = HomeDirectory.of(context.environment());
        BackupHomes aside = BackupHomes.aside(home, "verifying");
        try {
            aside.restore(from, null, false, System.out::println);
            boolean fits;
            try (ConfigurableApplicationContext rooms = aside.open(context, LAZY)) {
                fits = LedgerCommand.prove(rooms);
                List<String> missing = rooms.getBean(UploadsOnRecord.class)
                        .missing(from.uploads())
                        .collectList()
                        .block();
                for (String file : Objects.requireNonNull(missing)) {
                    System.out.println("DOES NOT FIT: the file " + file + " is on record and not in the backup");
                    fits = false;
                }
            }
            if (fits) {
                new BackupStatus(home.directory()).proved(Clock.systemUTC().instant());
                System.out.println("The backup is good: it was restored aside, and every entry and file of it proved.");
            }
            return fits;
        } finally {
            aside.remove();
        }
    }

    /** Whether a directory holds anything but programs, which are unpacked anew. */
    static boolean holdsAPlatform(Path home) {
        try (var content = Files.list(home)) {
            return content.anyMatch(entry -> !BackupHomes.isNothing(entry));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
