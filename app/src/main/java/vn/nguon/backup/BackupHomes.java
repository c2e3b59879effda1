package vn.nguon.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import vn.nguon.commands.CommandContext;
import vn.nguon.db.backup.BackupFolder;
import vn.nguon.db.backup.BackupRefusal;
import vn.nguon.db.backup.RestoringBackups;
import vn.nguon.db.backup.RestoringBackups.RestoredHome;
import vn.nguon.db.server.HomeDirectory;

/** A home within a home, made of a backup: to be looked at and thrown away, or to take the other's place. */
record BackupHomes(HomeDirectory within, HomeDirectory home) {

    private static final String PROGRAMS = "postgresql";
    private static final Set<String> LOCKS = Set.of("database.lock", "backup.lock");
    private static final Set<String> OWN = Set.of("restoring", "verifying");

    /** An empty one of that name; what an interrupted one left is thrown away. */
    static BackupHomes aside(HomeDirectory within, String name) {
        Path directory = within.directory().resolve(name);
        BackupHomes aside = new BackupHomes(within, new HomeDirectory(directory, within.binaries()));
        aside.remove();
        try {
            Files.createDirectories(within.binaries());
            Files.createDirectory(directory);
            Files.createSymbolicLink(directory.resolve(PROGRAMS), within.binaries());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return aside;
    }

    static void refuseOwnServer(Map<String, String> environment) {
        if (!environment.getOrDefault("NGUON_DATABASE_URL", "").isBlank()) {
            throw new BackupRefusal(
                    "The database is one of your own, and is backed up with its own tools; docs/operations/backup.md tells how.");
        }
    }

    static BackupFolder folder(@Nullable String named, Map<String, String> environment) {
        String folder = named == null ? environment.getOrDefault("NGUON_BACKUP_FOLDER", "") : named;
        if (folder.isBlank()) {
            throw new BackupRefusal(
                    "No folder for backups is named. Set NGUON_BACKUP_FOLDER, or type --folder and its name.");
        }
        return BackupFolder.at(Path.of(folder.strip()));
    }

    /** Nothing that anybody would miss. */
    static boolean isNothing(Path entry) {
        String name = entry.getFileName().toString();
        return name.equals(PROGRAMS) || LOCKS.contains(name) || OWN.contains(name) || name.startsWith("before-");
    }

    RestoredHome restore(BackupFolder from, @Nullable Instant moment, boolean files, Consumer<String> progress) {
        return new RestoringBackups(from, progress).into(home, moment, files);
    }

    /** The platform's rooms in it, without HTTP. */
    ConfigurableApplicationContext open(CommandContext context, String... settings) {
        Map<String, String> environment = new HashMap<>(context.environment());
        environment.put("NGUON_HOME", home.directory().toString());
        // What is done here is no part of the log that backups go on from.
        environment.remove("NGUON_BACKUP_FOLDER");
        return context.workAt(environment, settings);
    }

    /** Takes the place of the other, of which all is put into {@code aside}. */
    void takePlace(String aside) {
        try {
            Path before = within.directory().resolve(aside);
            for (Path entry : children(within.directory())) {
                if (!isNothing(entry)) {
                    Files.createDirectories(before);
                    Files.move(entry, before.resolve(entry.getFileName()), StandardCopyOption.ATOMIC_MOVE);
                }
            }
            for (Path entry : children(home.directory())) {
                if (!isNothing(entry)) {
                    Files.move(entry, within.directory().resolve(entry.getFileName()), StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        remove();
    }

    void remove() {
        if (Files.notExists(home.directory())) {
            return;
        }
        try (var files = Files.walk(home.directory())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Iterable<Path> children(Path directory) throws IOException {
        try (var children = Files.list(directory)) {
            return children.toList();
        }
    }
}
