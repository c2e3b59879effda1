package vn.nguon.db.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings pieces of the log from where the server lays them down to the backup folder. They wait in the home, packed, while
 * the folder is away.
 *
 * @param spool   where the server lays them
 * @param waiting how many bytes may wait for the folder
 */
record ShippingLog(Path spool, long waiting) {

    /** Packs what the server laid down since. Of what waits too long for the folder, the oldest is given up. */
    void pack() throws IOException {
        for (var piece : files(spool)) {
            var name = piece.getFileName().toString();
            if (WalFile.isKept(name)) {
                pack(piece, packed());
                Files.delete(piece);
            } else if (name.endsWith(".backup")) {
                Files.delete(piece);
            }
        }
        var waits = files(packed());
        long bytes = 0;
        for (int newest = waits.size() - 1; newest >= 0; newest--) {
            bytes += Files.size(waits.get(newest));
            if (bytes > waiting) {
                Files.delete(waits.get(newest));
            }
        }
    }

    /** Moves what waits into the folder. */
    void ship(BackupFolder folder) throws IOException {
        var there = folder.log();
        for (var file : files(packed())) {
            var piece = WalFile.of(file);
            if (piece.isPresent() && !there.containsKey(piece.get().name())) {
                PackedFile.copy(file, folder.wal().resolve(file.getFileName()));
            }
            Files.delete(file);
        }
    }

    /** Takes pieces straight from the server: those from the first to the last, and the histories of all timelines. */
    static void take(Path log, String first, String last, BackupFolder folder) throws IOException {
        var there = folder.log();
        var wanted = new TreeSet<String>(histories(log));
        for (var segment = first; segment.compareTo(last) <= 0; segment = WalFile.next(segment)) {
            wanted.add(segment);
        }
        for (var name : wanted) {
            if (!there.containsKey(name)) {
                pack(log.resolve(name), folder.wal());
            }
        }
    }

    private static Set<String> histories(Path log) throws IOException {
        var names = new TreeSet<String>();
        files(log).forEach(file -> names.add(file.getFileName().toString()));
        names.removeIf(name -> !WalFile.isHistory(name));
        return names;
    }

    private static void pack(Path piece, Path directory) throws IOException {
        var name = piece.getFileName().toString();
        // The server closed it no later than it was laid down here.
        Instant closed = Files.getLastModifiedTime(piece).toInstant();
        var draft = directory.resolve(name);
        try (var content = Files.newInputStream(piece)) {
            var hash = PackedFile.pack(content, draft);
            Files.move(draft, directory.resolve(WalFile.named(name, closed, hash)));
        }
    }

    private Path packed() {
        return spool.resolve("packed");
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }
}
