package vn.nguon.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to use a data directory, held by one live process; the operating system ends it with the process. */
final class Occupation implements AutoCloseable {

    // A lock belongs to the whole process, and closing any other channel on its file would give it up.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Occupation(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty if another live process, or this one, holds {@code file} already. */
    static Optional<Occupation> of(Path file) {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                HELD_HERE.remove(file);
                return Optional.empty();
            }
            var pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
            channel.truncate(0).write(ByteBuffer.wrap(pid));
            return Optional.of(new Occupation(file, channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether another live process, or this one, holds {@code file}. */
    static boolean isTaken(Path file) {
        var free = of(file);
        free.ifPresent(Occupation::close);
        return free.isEmpty();
    }

    /** The sentence for whoever comes second. */
    static DatabaseRefusal refusal(Home home) {
        return new DatabaseRefusal(
                "Another Nguồn (%s) is using %s. Stop it first, or set NGUON_HOME to another directory."
                        .formatted(holder(home.lock()), home.directory()));
    }

    @Override
    public void close() {
        try {
            channel.close();
            HELD_HERE.remove(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String holder(Path file) {
        if (HELD_HERE.contains(file)) {
            return "this very process";
        }
        try {
            return "process " + Files.readString(file);
        } catch (IOException e) {
            return "process unknown";
        }
    }
}
