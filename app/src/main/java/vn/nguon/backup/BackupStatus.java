package vn.nguon.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** How backups of a home went, kept in the home: the folder may be away. Times are the machine's. */
final class BackupStatus {

    private final Path file;

    BackupStatus(Path home) {
        this.file = home.resolve("backup-status.properties");
    }

    /** When the last whole backup was finished. */
    Optional<Instant> lastGood() {
        return moment("good");
    }

    /** Up to when the log was brought to the folder. */
    Optional<Instant> logUntil() {
        return moment("log");
    }

    /** When a backup was last restored aside and proved. */
    Optional<Instant> lastProved() {
        return moment("proved");
    }

    /** What is in the way of the log now, or else of the next whole one. */
    Optional<String> failure() {
        Properties lines = read();
        return Optional.ofNullable(lines.getProperty("away", lines.getProperty("failure")));
    }

    /** What the last good one came to: {@code 12 MB · 3 s}. */
    Optional<String> size() {
        return Optional.ofNullable(read().getProperty("size"));
    }

    synchronized void good(Instant at, String size) {
        Properties lines = read();
        lines.setProperty("good", at.toString());
        lines.setProperty("log", at.toString());
        lines.setProperty("size", size);
        lines.remove("failure");
        lines.remove("away");
        write(lines);
    }

    /** @param until the second up to which the folder's log tells of everything; null before there is any */
    synchronized void shipped(@Nullable Instant until) {
        Properties lines = read();
        if (until != null && logUntil().filter(known -> !known.isBefore(until)).isEmpty()) {
            lines.setProperty("log", until.toString());
        }
        lines.remove("away");
        write(lines);
    }

    synchronized void notShipped(String why) {
        Properties lines = read();
        lines.setProperty("away", why);
        write(lines);
    }

    synchronized void proved(Instant at) {
        Properties lines = read();
        lines.setProperty("proved", at.toString());
        write(lines);
    }

    synchronized void failed(String why) {
        Properties lines = read();
        lines.setProperty("failure", why);
        write(lines);
    }

    private Optional<Instant> moment(String name) {
        return Optional.ofNullable(read().getProperty(name)).map(Instant::parse);
    }

    private Properties read() {
        Properties lines = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                lines.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines;
    }

    private void write(Properties lines) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (var writer = Files.newBufferedWriter(draft)) {
                lines.store(writer, "How backups went. Written by Nguồn.");
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
