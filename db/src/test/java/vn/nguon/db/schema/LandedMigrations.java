package vn.nguon.db.schema;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Migration files held against a list of those that landed.
 *
 * @param list lines as {@code sha256sum} writes them
 */
record LandedMigrations(Path directory, Path list) {

    private static final Pattern NAME = Pattern.compile("V([0-9]{1,9})__.+[.]sql");

    /** What is wrong, each with what to do; nothing if all is well. */
    List<String> faults() throws IOException {
        var landed = landed();
        var files = files();
        var faults = new ArrayList<String>();
        landed.forEach((file, sum) -> {
            if (!files.containsKey(file)) {
                faults.add("%s has landed, databases were made by it, and it is gone. Bring it back.".formatted(file));
            } else if (!sum.equals(files.get(file))) {
                faults.add(
                        "%s has landed, databases were made by it, and it was changed; they would refuse to start. Take the change back and write it as a migration of its own, V%d__….sql."
                                .formatted(file, files.size() + 1));
            }
        });
        files.forEach((file, sum) -> {
            if (!landed.containsKey(file)) {
                faults.add("%s is new. Append to %s the line%n%s  %s".formatted(file, list, sum, file));
            }
        });
        faults.addAll(misnumbered(files));
        return faults;
    }

    private static List<String> misnumbered(Map<String, String> files) {
        var faults = new ArrayList<String>();
        int expected = 1;
        for (var file : files.keySet()) {
            if (number(file) != expected) {
                faults.add("%s should be V%d__….sql: versions have no gaps, and none stands twice."
                        .formatted(file, expected));
            }
            expected++;
        }
        return faults;
    }

    private Map<String, String> landed() throws IOException {
        var landed = byNumber();
        for (var line : Files.readAllLines(list)) {
            var parts = line.split("  ", 2);
            landed.put(parts[1], parts[0]);
        }
        return landed;
    }

    private Map<String, String> files() throws IOException {
        var files = byNumber();
        try (var found = Files.newDirectoryStream(directory)) {
            for (var file : found) {
                files.put(file.getFileName().toString(), sha256(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static TreeMap<String, String> byNumber() {
        return new TreeMap<>(comparingInt(LandedMigrations::number).thenComparing(file -> file));
    }

    private static int number(String file) {
        var name = NAME.matcher(file);
        return name.matches() ? Integer.parseInt(name.group(1)) : Integer.MAX_VALUE;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
