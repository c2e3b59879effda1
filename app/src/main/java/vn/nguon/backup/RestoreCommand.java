package vn.nguon.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.nguon.commands.CommandContext;
import vn.nguon.db.backup.BackupFolder;
import vn.nguon.db.backup.BackupRefusal;
import vn.nguon.db.backup.Backups;
import vn.nguon.db.backup.RestoringBackups.RestoredHome;
import vn.nguon.db.server.HomeDirectory;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.ledger.chain.LedgerCommand;
import vn.nguon.stamp.KeysAcrossRestores;

/** {@code ./nguon restore}: a home out of a backup, as everything was at a moment. */
@Command(
        name = "restore",
        description = "Makes a home out of a backup, as it was at a moment. Nothing is ever overwritten.",
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'before-'uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String LAZY = "--spring.main.lazy-initialization=true";
    private static final List<String> NEWER_IN_THE_HOME = List.of("stamp-numbers.properties", "stamp-keys.properties");

    @ParentCommand
    @Nullable CommandContext platform;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            converter = RestoreTimes.class,
            description =
                    "2026-11-30T10:15:07, by the clock in Viet Nam, or with an offset; without it, the last there is")
    @Nullable Instant moment;

    @Option(names = "--folder", paramLabel = "FOLDER", description = "the backups, if not in NGUON_BACKUP_FOLDER")
    @Nullable String folder;

    @Option(names = "--put-aside", description = "put what is in NGUON_HOME aside, into a directory of it")
    boolean putAside;

    /** Ends with 0 once the home is whole and its record proved, with 1 if the record does not fit. */
    @Override
    public Integer call() {
        CommandContext context = Objects.requireNonNull(platform);
        BackupHomes.refuseOwnServer(context.environment());
        BackupFolder from = BackupHomes.folder(folder, context.environment());
        HomeDirectory home = HomeDirectory.of(context.environment());
        requireFree(home);
        Backups.shipStopped(home, from);
        BackupHomes draft = BackupHomes.aside(home, "restoring");
        RestoredHome restored = draft.restore(from, moment, true, System.out::println);
        keepWhatIsNewer(home, draft);
        if (!renewed(context, draft, from, restored)) {
            System.out.printf(
                    "The restored record does not fit. %s is as it was; what was restored lies in %s.%n",
                    home.directory(), draft.home().directory());
            return 1;
        }
        String before = NAME.format(Clock.systemUTC().instant());
        draft.takePlace(before);
        System.out.printf(
                "Restored into %s%s. Acts after that moment are gone: recalls, voidings and holds among them are to be"
                        + " done again before consumers scan. Start it with ./nguon serve%n",
                home.directory(),
                Files.exists(home.directory().resolve(before)) ? "; what was there lies in " + before : "");
        return 0;
    }

    private void requireFree(HomeDirectory home) {
        if (home.isInUse()) {
            throw home.alreadyInUse();
        }
        if (!putAside && BackupCommand.holdsAPlatform(home.directory())) {
            throw new BackupRefusal(
                    "%s is not empty. Type --put-aside to keep what is there in a directory beside, or set NGUON_HOME to an empty directory."
                            .formatted(home.directory()));
        }
    }

    /** A home that is put aside knows of later numbers and keys than the backup. */
    private static void keepWhatIsNewer(HomeDirectory home, BackupHomes draft) {
        for (String name : NEWER_IN_THE_HOME) {
            Path newer = home.directory().resolve(name);
            if (Files.exists(newer)) {
                try {
                    Files.copy(
                            newer,
                            draft.home().directory().resolve(name),
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.COPY_ATTRIBUTES);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        }
    }

    private boolean renewed(CommandContext context, BackupHomes draft, BackupFolder from, RestoredHome restored) {
        try (ConfigurableApplicationContext rooms = draft.open(context, LAZY, "--nguon.backup.folder=" + from.root())) {
            KeysAcrossRestores keys = rooms.getBean(KeysAcrossRestores.class);
            if (!keys.hasFile()) {
                restored.keys().ifPresent(kept -> keys.bringBack(kept, secret(context.environment())));
            }
            String to = moment == null ? "the last there is" : moment.toString();
            rooms.getBean(Ledger.class)
                    .record(new Act(
                            "platform-restored",
                            "system",
                            List.of("platform:restore"),
                            Map.of("to", to, "from", restored.from().ended().toString())))
                    .block();
            System.out.printf("Restored to %s.%n", to);
            System.out.printf(
                    "The next stamp gets the number %,d.%n", keys.renew().block());
            return LedgerCommand.prove(rooms);
        }
    }

    private static @Nullable String secret(Map<String, String> environment) {
        return BackupSettings.secret(
                environment.getOrDefault("NGUON_BACKUP_PASSPHRASE", ""),
                environment.getOrDefault("NGUON_BACKUP_PASSPHRASE_FILE", ""));
    }
}
