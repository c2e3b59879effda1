package vn.nguon.db.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Brings what people brought in to the backup folder: a file under a name never changes, so only new ones are copied. */
final class CopyingUploads {

    private final BackupFolder folder;
    private final Map<String, String> known = new TreeMap<>();

    /** @param known hashes of those that are there, by their place below {@code files/} */
    CopyingUploads(BackupFolder folder, Map<String, String> known) {
        this.folder = folder;
        this.known.putAll(known);
    }

    /** The hashes of all that the home has now, by their place below {@code files/}, all of them in the folder. */
    Map<String, String> copy(Path home) throws IOException {
        var hashes = new TreeMap<String, String>();
        if (Files.isDirectory(home)) {
            try (var files = Files.walk(home, 2)) {
                for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    if (!file.getFileName().toString().startsWith("draft-")) {
                        copy(home, file, hashes);
                    }
                }
            }
        }
        return hashes;
    }

    private void copy(Path home, Path file, Map<String, String> hashes) throws IOException {
        var place = home.relativize(file).toString();
        var kept = folder.uploads().resolve(place);
        try {
            if (Files.notExists(kept)) {
                hashes.put(place, PackedFile.copy(file, kept));
            } else {
                var hash = known.get(place);
                hashes.put(place, hash != null ? hash : PackedFile.hash(kept));
            }
        } catch (NoSuchFileException discarded) {
            // Discarded this moment, since nothing refers to it.
        }
    }
}
