package vn.nguon.db.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a whole backup folder, every file by its hash. */
public final class CheckingBackups {

    private final BackupFolder folder;

    public CheckingBackups(BackupFolder folder) {
        this.folder = folder;
    }

    /**
     * What was found.
     *
     * @param copies of the database
     * @param files  that were read
     * @param bytes  of them
     * @param faults one sentence each, none if all is as it was put there
     */
    public record BackupCheck(int copies, long files, long bytes, List<String> faults) {

        public BackupCheck {
            faults = List.copyOf(faults);
        }
    }

    /** Reads all of it. */
    public BackupCheck check(Consumer<String> progress) {
        try {
            var reading = new Reading();
            var bases = folder.bases(reading.faults::add);
            for (var base : bases) {
                progress.accept(
                        "Reading the copy of %s.".formatted(base.manifest().ended()));
                for (var file : base.manifest().hashes().entrySet()) {
                    reading.read(base.file(file.getKey()), file.getValue());
                }
            }
            progress.accept("Reading the log and the files.");
            var log = folder.log();
            for (var piece : log.values()) {
                reading.read(piece.path(), piece.hash());
            }
            for (var base : bases) {
                missing(base, log, reading.faults);
            }
            files(reading);
            if (bases.isEmpty() && reading.faults.isEmpty()) {
                reading.faults.add("There is no whole backup in %s.".formatted(folder.root()));
            }
            return new BackupCheck(bases.size(), reading.done.size(), reading.bytes, reading.faults);
        } catch (IOException e) {
            throw new BackupRefusal("The backup cannot be read: %s.".formatted(e), e);
        }
    }

    /** Pieces of the log that a copy, or the way on from it, wants. */
    private static void missing(BackupFolder.Base base, Map<String, WalFile> log, List<String> faults) {
        var first = base.manifest().fact("first");
        var last = log.keySet().stream()
                .filter(name -> !WalFile.isHistory(name) && name.substring(0, 8).equals(first.substring(0, 8)))
                .reduce((earlier, later) -> later)
                .filter(name -> name.compareTo(base.manifest().fact("last")) > 0)
                .orElse(base.manifest().fact("last"));
        for (var name = first; name.compareTo(last) <= 0; name = WalFile.next(name)) {
            if (!log.containsKey(name)) {
                faults.add("Of the log, %s is missing: from the copy of %s there is no way beyond it."
                        .formatted(name, base.manifest().ended()));
                return;
            }
        }
    }

    /** Those that no copy lists came after it, and are named by their content. */
    private void files(Reading reading) throws IOException {
        if (Files.isDirectory(folder.uploads())) {
            try (var files = Files.walk(folder.uploads(), 2)) {
                for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    var name = folder.uploads().relativize(file).toString().replace("/", "");
                    if (name.matches("[0-9a-f]{64}")) {
                        reading.read(file, name);
                    }
                }
            }
        }
    }

    private static final class Reading {

        private final List<String> faults = new ArrayList<>();
        private final HashSet<Path> done = new HashSet<>();
        private long bytes;

        void read(Path file, String hash) throws IOException {
            if (!done.add(file.normalize())) {
                return;
            }
            if (Files.notExists(file)) {
                faults.add("%s is missing.".formatted(file));
                return;
            }
            bytes += Files.size(file);
            if (!PackedFile.hash(file).equals(hash)) {
                faults.add(String.valueOf(PackedFile.damaged(file).getMessage()));
            }
        }
    }
}
