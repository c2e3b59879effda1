package vn.nguon.db.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import vn.nguon.db.server.HomeDirectory;

/** Lets go of what nobody may want any more. */
record Retention(BackupFolder folder, HomeDirectory home) {

    /** Keeps what it takes to go back to that moment and to any after it, and nothing else. */
    void apply(Instant earliest) throws IOException {
        var bases = folder.bases(fault -> {});
        var first = 0;
        while (first + 1 < bases.size()
                && !bases.get(first + 1).manifest().ended().isAfter(earliest)) {
            first++;
        }
        for (var base : bases.subList(0, first)) {
            // Without its manifest it is no backup, whatever of it is still there.
            Files.delete(base.directory().resolve(BackupManifest.NAME));
            Directories.delete(base.directory());
        }
        if (bases.isEmpty()) {
            return;
        }
        var oldest = bases.get(first).manifest();
        for (var piece : folder.log().values()) {
            if (!WalFile.isHistory(piece.name())
                    && piece.closed().isBefore(oldest.begun().minusSeconds(1))) {
                Files.delete(piece.path());
            }
        }
        var wanted = new HashSet<Path>();
        for (var base : bases.subList(first, bases.size())) {
            base.manifest().hashes().keySet().forEach(path -> wanted.add(base.file(path)));
        }
        forgetUploads(wanted, oldest.begun());
    }

    /** Files that were discarded, and that no moment one can go back to knows. */
    private void forgetUploads(HashSet<Path> wanted, Instant earliest) throws IOException {
        if (!Files.isDirectory(folder.uploads())) {
            return;
        }
        try (var files = Files.walk(folder.uploads(), 2)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var here = home.directory()
                        .resolve("files")
                        .resolve(folder.uploads().relativize(file));
                if (!wanted.contains(file.normalize())
                        && Files.notExists(here)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(earliest)) {
                    Files.delete(file);
                }
            }
        }
    }
}
