package vn.nguon.stamp;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import vn.nguon.stamp.code.StampKey;

/** The keys of an installation that nobody configured any for: a file that only its owner may read. */
record KeyFile(Path path) {

    /** Secrets by version; none if there is no file. */
    Map<Integer, String> read() {
        if (Files.notExists(path)) {
            return Map.of();
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            lines.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException("The keys of stamps in " + path + " cannot be read.", failure);
        }
        Map<Integer, String> secrets = new TreeMap<>();
        for (String version : lines.stringPropertyNames()) {
            secrets.put(number(version), lines.getProperty(version));
        }
        if (secrets.isEmpty()) {
            throw new IllegalStateException(
                    path + " holds no key. Bring back its copy, or remove it if no stamp was ever issued.");
        }
        return secrets;
    }

    /** Makes the first key and writes it down, whole or not at all. */
    Map<Integer, String> makeFirst() {
        byte[] secret = new byte[StampKey.LENGTH];
        new SecureRandom().nextBytes(secret);
        Map<Integer, String> secrets = Map.of(1, HexFormat.of().formatHex(secret));
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path draft = path.resolveSibling(path.getFileName() + ".new");
            Files.deleteIfExists(draft);
            write(draft, "# Keys of stamps by version. Whoever reads this can make codes.\n1=" + secrets.get(1) + "\n");
            Files.move(draft, path);
        } catch (IOException failure) {
            throw new UncheckedIOException("The first key of stamps cannot be kept in " + path + ".", failure);
        }
        return secrets;
    }

    private static void write(Path draft, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                draft,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
    }

    private int number(String version) {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException notANumber) {
            throw new IllegalStateException("In " + path + ", «" + version + "» is no version of a key.");
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
