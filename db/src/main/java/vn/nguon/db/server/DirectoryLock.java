package vn.nguon.db.server;

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

/** The right to use a directory, held by one live process; the operating system ends it with the process. */
public final class DirectoryLock implements AutoCloseable {

    // A lock belongs to the whole process, and closing any other channel on its file would give it up.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty if another live process, or this one, holds {@code file} already. */
    public static Optional<DirectoryLock> of(Path file) {
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
            return Optional.of(new DirectoryLock(file, channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether another live process, or this one, holds {@code file}. */
    static boolean isTaken(Path file) {
        var free = of(file);
        free.ifPresent(DirectoryLock::close);
        return free.isEmpty();
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

    /** Who holds {@code file}, in words. */
    static String holder(Path file) {
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
