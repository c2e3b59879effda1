package vn.nguon.db.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A piece of the server's log as it lies in a backup; its name says all of it, so one rename puts it there whole:
 * {@code 000000010000000000000012_1764544500_<SHA-256>.gz}.
 *
 * @param name   as the server calls it: a segment of 16 MiB, or the history of a timeline
 * @param closed what was committed before this second is in it or in one before it
 * @param hash   of the packed file
 */
record WalFile(String name, Instant closed, String hash, Path path) implements Comparable<WalFile> {

    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");
    private static final Pattern HISTORY = Pattern.compile("[0-9A-F]{8}[.]history");
    private static final Pattern PACKED =
            Pattern.compile("([0-9A-F]{24}|[0-9A-F]{8}[.]history)_([0-9]{1,12})_([0-9a-f]{64})[.]gz");
    private static final long SEGMENTS_A_LOG = 256;

    static Optional<WalFile> of(Path path) {
        var parts = PACKED.matcher(path.getFileName().toString());
        return parts.matches()
                ? Optional.of(new WalFile(
                        parts.group(1), Instant.ofEpochSecond(Long.parseLong(parts.group(2))), parts.group(3), path))
                : Optional.empty();
    }

    /** Whether the server calls something so that is worth keeping. */
    static boolean isKept(String name) {
        return SEGMENT.matcher(name).matches() || isHistory(name);
    }

    static boolean isHistory(String name) {
        return HISTORY.matcher(name).matches();
    }

    /** The file's name in a backup. */
    static String named(String name, Instant closed, String hash) {
        return "%s_%d_%s.gz".formatted(name, closed.getEpochSecond(), hash);
    }

    /** The segment after that one, of the same timeline. */
    static String next(String segment) {
        var number = Long.parseLong(segment.substring(8, 16), 16) * SEGMENTS_A_LOG
                + Long.parseLong(segment.substring(16), 16)
                + 1;
        return "%s%08X%08X".formatted(segment.substring(0, 8), number / SEGMENTS_A_LOG, number % SEGMENTS_A_LOG);
    }

    @Override
    public int compareTo(WalFile other) {
        return name.compareTo(other.name);
    }
}
