package vn.nguon.stamp.numbering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The high-water mark of stamp numbers, in the home beside the database and in the backup: a database that was restored
 * knows less than the world, where stamps are printed.
 */
@Component
public class NumberMark {

    /** Its name in the home and in the backup folder. */
    private static final String NAME = "stamp-numbers.properties";

    private static final String ISSUED = "issued-below";

    private final Path file;
    private final String backup;

    NumberMark(@Value("${nguon.home}") Path home, @Value("${nguon.backup.folder:}") String backup) {
        this.file = home.resolve(NAME);
        this.backup = backup;
    }

    /** Every number ever issued is below it, as far as is known outside the database; 1 where nothing is. */
    synchronized long read() {
        long here = read(file);
        return backup.isBlank()
                ? here
                : Math.max(here, read(Path.of(backup.strip()).resolve(NAME)));
    }

    /** All numbers below are issued, or about to be; on the disk once this completes. Never goes back. */
    public Mono<Void> raise(long below) {
        return Mono.<Void>fromRunnable(() -> write(below))
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(UncheckedIOException.class, unwritable -> new NumbersNotNotedDown());
    }

    private synchronized void write(long below) {
        if (read(file) >= below) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = file.resolveSibling(NAME + ".new");
            try (FileChannel channel = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(
                        ("# No stamp in the world has this number or one above it. Written by Nguồn; never"
                                        + " put an older one in its place.\n" + ISSUED + "=" + below + "\n")
                                .getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long read(Path file) {
        if (Files.notExists(file)) {
            return 1;
        }
        Properties lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
            return Long.parseLong(lines.getProperty(ISSUED, ""));
        } catch (IOException | NumberFormatException unreadable) {
            throw new IllegalStateException(
                    file + " cannot be read. It says which numbers of stamps are issued; bring back its copy from the"
                            + " backup.",
                    unreadable);
        }
    }
}
