package vn.nguon.stamp;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguon.stamp.code.StampKey;

/**
 * The keys of an installation that nobody configured any for: a file that only its owner may read, and with a
 * passphrase nobody who has not that too.
 *
 * @param passphrase null for a file in the clear
 */
record KeyFile(Path path, @Nullable String passphrase) {

    private static final int SHORTEST = 12;

    KeyFile {
        if (passphrase != null && passphrase.length() < SHORTEST) {
            throw new IllegalStateException(
                    "The passphrase of the stamp keys has at least %d characters.".formatted(SHORTEST));
        }
    }

    /**
     * Secrets by version; none if there is no file.
     *
     * @throws IllegalStateException if the file is sealed and this is not its passphrase
     */
    Map<Integer, String> read() {
        if (Files.notExists(path)) {
            return Map.of();
        }
        Properties lines = lines();
        return secrets(SealedText.isSealed(lines) ? opened(lines) : lines);
    }

    /** Makes the first key and writes it down, whole or not at all. */
    Map<Integer, String> makeFirst() {
        Map<Integer, String> secrets = Map.of(1, fresh());
        if (Files.exists(path)) {
            throw new UncheckedIOException(new IOException(path + " is there already."));
        }
        write(secrets);
        return secrets;
    }

    /** Adds a key of the next version, under which new orders are issued after the next start; the version. */
    int addNext() {
        TreeMap<Integer, String> secrets = new TreeMap<>(read());
        int next = secrets.isEmpty() ? 1 : secrets.lastKey() + 1;
        secrets.put(next, fresh());
        write(secrets);
        return next;
    }

    boolean isThere() {
        return Files.exists(path);
    }

    /** Its text, sealed: as it is, or under that passphrase; nothing if there is no file, or none to seal it under. */
    Optional<String> sealedCopy(@Nullable String copysPassphrase) {
        if (!isThere()) {
            return Optional.empty();
        }
        if (SealedText.isSealed(lines())) {
            try {
                return Optional.of(Files.readString(path));
            } catch (IOException failure) {
                throw new UncheckedIOException("The keys of stamps in " + path + " cannot be read.", failure);
            }
        }
        return Optional.ofNullable(copysPassphrase).map(given -> text(read(), given));
    }

    /** Puts back what {@link #sealedCopy} gave; sealed still where the passphrase is not given, or is another. */
    void bringBack(String sealed, @Nullable String copysPassphrase) {
        Properties lines = read(new StringReader(sealed));
        Optional<String> opened = copysPassphrase == null ? Optional.empty() : SealedText.open(lines, copysPassphrase);
        if (opened.isPresent()) {
            write(secrets(read(new StringReader(opened.get()))));
        } else {
            write(sealed);
        }
    }

    /** Puts a file that lies in the clear under the passphrase, if there is one; true if that was to be done. */
    boolean seal() {
        if (passphrase == null || Files.notExists(path) || SealedText.isSealed(lines())) {
            return false;
        }
        write(read());
        return true;
    }

    private Properties opened(Properties lines) {
        if (passphrase == null) {
            throw new IllegalStateException(path
                    + " is sealed. Set NGUON_STAMP_PASSPHRASE_FILE to a file with its passphrase, or"
                    + " NGUON_STAMP_PASSPHRASE.");
        }
        String text = SealedText.open(lines, passphrase)
                .orElseThrow(() -> new IllegalStateException(path
                        + " is sealed under another passphrase, or was damaged. Check NGUON_STAMP_PASSPHRASE_FILE and"
                        + " NGUON_STAMP_PASSPHRASE, or bring back a copy of the file."));
        return read(new StringReader(text));
    }

    private Properties lines() {
        try (Reader reader = Files.newBufferedReader(path)) {
            return read(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException("The keys of stamps in " + path + " cannot be read.", failure);
        }
    }

    private static Properties read(Reader reader) {
        Properties lines = new Properties();
        try {
            lines.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines;
    }

    private Map<Integer, String> secrets(Properties lines) {
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

    private void write(Map<Integer, String> secrets) {
        write(text(secrets, passphrase));
    }

    private static String text(Map<Integer, String> secrets, @Nullable String passphrase) {
        String lines = new TreeMap<>(secrets)
                .entrySet().stream()
                        .map(secret -> secret.getKey() + "=" + secret.getValue() + "\n")
                        .collect(Collectors.joining());
        return passphrase == null
                ? "# Keys of stamps by version. Whoever reads this can make codes.\n" + lines
                : "# Keys of stamps, sealed. Whoever has the passphrase too can make codes.\n"
                        + SealedText.seal(lines, passphrase);
    }

    private void write(String text) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path draft = path.resolveSibling(path.getFileName() + ".new");
            Files.deleteIfExists(draft);
            write(draft, text);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("The keys of stamps cannot be kept in " + path + ".", failure);
        }
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

    private static String fresh() {
        byte[] secret = new byte[StampKey.LENGTH];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
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
