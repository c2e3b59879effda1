package vn.nguon.db.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What one copy of the database is made of. Written last: a directory without one is no backup. Its form is that of
 * {@code sha256sum}, facts being comments, so {@code sha256sum --check manifest} says the same of it as we do.
 *
 * @param facts       {@code system}, {@code begun}, {@code ended}, {@code first} and {@code last} segment …
 * @param directories of the data, the empty ones too
 * @param hashes      SHA-256 by path, from the directory it lies in
 */
public record BackupManifest(Map<String, String> facts, List<String> directories, Map<String, String> hashes) {

    static final String NAME = "manifest";
    private static final String FORMAT = "# nguon/backup/1";
    private static final String WHOLE = "# whole ";
    private static final int HASH = 64;

    public BackupManifest {
        facts = Map.copyOf(facts);
        directories = List.copyOf(directories);
        hashes = new TreeMap<>(hashes);
    }

    /** When it was begun, by the machine's clock. */
    public Instant begun() {
        return Instant.parse(fact("begun"));
    }

    /** The first moment that it can be restored to. */
    public Instant ended() {
        return Instant.parse(fact("ended"));
    }

    /** How large the database was. */
    public long bytes() {
        return Long.parseLong(fact("bytes"));
    }

    String fact(String name) {
        return Objects.requireNonNull(facts.get(name), name);
    }

    String text() {
        var text = new StringBuilder(FORMAT).append('\n');
        new TreeMap<>(facts).forEach((name, value) -> text.append("# %s %s\n".formatted(name, value)));
        directories.forEach(directory -> text.append("# directory %s\n".formatted(directory)));
        hashes.forEach(
                (path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text + WHOLE + hash(text.toString()) + "\n";
    }

    /** @throws BackupRefusal if it is damaged, or of a later version */
    static BackupManifest read(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8);
        var end = text.lastIndexOf(WHOLE);
        if (!text.startsWith(FORMAT + "\n")
                || end < 0
                || !text.substring(end).equals(WHOLE + hash(text.substring(0, end)) + "\n")) {
            throw PackedFile.damaged(file);
        }
        var facts = new TreeMap<String, String>();
        var directories = new ArrayList<String>();
        var hashes = new TreeMap<String, String>();
        text.substring(FORMAT.length() + 1, end).lines().forEach(line -> {
            if (line.startsWith("# directory ")) {
                directories.add(line.substring("# directory ".length()));
            } else if (line.startsWith("# ")) {
                facts.put(line.split(" ", 3)[1], line.split(" ", 3)[2]);
            } else {
                hashes.put(line.substring(HASH + 2), line.substring(0, HASH));
            }
        });
        var manifest = new BackupManifest(facts, directories, hashes);
        try {
            manifest.begun();
            manifest.ended();
        } catch (NullPointerException | DateTimeException incomplete) {
            throw PackedFile.damaged(file);
        }
        return manifest;
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(PackedFile.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
