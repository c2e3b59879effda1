package vn.nguon.db.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where backups lie: {@code base/} with a directory for each copy of the database, {@code wal/}, {@code files/} and
 * {@code keys/}. It says whose it is in {@code nguon-backup.txt}, so that a directory under which a disk is missing is
 * not taken for the disk.
 */
public record BackupFolder(Path root) {

    private static final String SIGN = "nguon-backup.txt";
    private static final String SYSTEM = "platform: ";

    /**
     * The folder of that name.
     *
     * @throws BackupRefusal if it is not there, as a disk that was unplugged is not
     */
    public static BackupFolder at(Path root) {
        if (!Files.isDirectory(root)) {
            throw new BackupRefusal(
                    "The backup folder %s is not there. Plug its disk in, or make the folder.".formatted(root));
        }
        return new BackupFolder(root);
    }

    /** One copy of the database. */
    record Base(Path directory, BackupManifest manifest) {

        Path file(String path) {
            return directory.resolve(path).normalize();
        }
    }

    /**
     * Makes sure that it is that platform's. A person may take an empty folder into use, the platform by itself may not:
     * the disk may just be away.
     *
     * @throws BackupRefusal if it is another's, or holds something else
     */
    void require(String system, boolean mayBeNew) throws IOException {
        var sign = root.resolve(SIGN);
        if (Files.exists(sign)) {
            var owner = Files.readString(sign)
                    .lines()
                    .filter(line -> line.startsWith(SYSTEM))
                    .map(line -> line.substring(SYSTEM.length()))
                    .findFirst();
            if (!owner.equals(Optional.of(system))) {
                throw new BackupRefusal(
                        "The folder %s holds the backups of another platform. Name an empty one.".formatted(root));
            }
            return;
        }
        try (var content = Files.list(root)) {
            // What disks of cameras and computers bring along is nobody's.
            if (content.anyMatch(entry -> !entry.getFileName().toString().matches("[.].*|lost[+]found|System.*"))) {
                throw new BackupRefusal("The folder %s holds something else. Name an empty one.".formatted(root));
            }
        }
        if (!mayBeNew) {
            throw new BackupRefusal(
                    "The folder %s is empty: its disk is not there, or it is new. Plug the disk in; or type ./nguon backup once, to take it into use."
                            .formatted(root));
        }
        PackedFile.copy(
                ("Backups of Nguồn, as docs/spec/backup.md tells. Whoever reads them reads the whole database.\n"
                                + SYSTEM + system + "\n")
                        .getBytes(StandardCharsets.UTF_8),
                sign);
    }

    Path base(String name) {
        return root.resolve("base").resolve(name);
    }

    Path wal() {
        return root.resolve("wal");
    }

    /** Where files that people brought in lie, as in a home. */
    public Path uploads() {
        return root.resolve("files");
    }

    Path keys() {
        return root.resolve("keys");
    }

    /** The number that no stamp in the world is above, as far as was known when the folder was last there. */
    public Path stampNumbers() {
        return root.resolve("stamp-numbers.properties");
    }

    /** Whole copies, the oldest first; one whose manifest is damaged is a fault, said to {@code fault}. */
    List<Base> bases(java.util.function.Consumer<String> fault) throws IOException {
        var bases = new ArrayList<Base>();
        for (var directory : children(root.resolve("base"))) {
            if (Files.exists(directory.resolve(BackupManifest.NAME))) {
                try {
                    bases.add(new Base(directory, BackupManifest.read(directory.resolve(BackupManifest.NAME))));
                } catch (BackupRefusal damaged) {
                    fault.accept(damaged.getMessage());
                }
            }
        }
        bases.sort(Comparator.comparing(base -> base.manifest().ended()));
        return bases;
    }

    /** What was begun and never became a backup. */
    List<Path> halfMade() throws IOException {
        return children(root.resolve("base")).stream()
                .filter(directory -> Files.notExists(directory.resolve(BackupManifest.NAME)))
                .toList();
    }

    /** The pieces of the log, by their names. */
    TreeMap<String, WalFile> log() throws IOException {
        var log = new TreeMap<String, WalFile>();
        children(wal()).forEach(file -> WalFile.of(file).ifPresent(piece -> log.put(piece.name(), piece)));
        return log;
    }

    private static List<Path> children(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var children = Files.list(directory)) {
            return children.sorted().toList();
        }
    }
}
