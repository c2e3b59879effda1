package vn.nguon.labels.run.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.LabelRefused;

/** The journal of a job's runs: what they do, on disk before it happens; see {@code docs/spec/print-runs.md}. */
public final class RunJournal implements AutoCloseable {

    private static final String ENDING = ".journal";

    private final FileChannel file;
    private final List<JournalEntry> entries;

    private RunJournal(FileChannel file, List<JournalEntry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /**
     * Opens a job's journal, or starts it.
     *
     * @throws LabelRefused when another process is printing this job, or the folder cannot be written
     */
    public static RunJournal open(Path folder, String job) {
        var path = folder.resolve(job.replaceAll("[^A-Za-z0-9._-]", "_") + ENDING);
        try {
            Files.createDirectories(folder);
            var file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock(file, job);
            var entries = new ArrayList<JournalEntry>();
            long end = read(Files.readAllBytes(path), entries);
            // What a power cut left of a last line is written over.
            file.truncate(end).position(end);
            return new RunJournal(file, entries);
        } catch (IOException e) {
            throw new LabelRefused(
                    e, "không mở được nhật ký in %s: %s", "the journal %s cannot be opened: %s", path, e);
        }
    }

    private static void lock(FileChannel file, String job) throws IOException {
        try {
            if (file.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            file.close();
            throw new LabelRefused(e, "lệnh in %s đang được in", "job %s is being printed already", job);
        }
        file.close();
        throw new LabelRefused(
                "lệnh in %s đang được một tiến trình khác in",
                "job %s is being printed already, by another process", job);
    }

    /** Reads all complete lines; returns where the last of them ends. */
    private static long read(byte[] bytes, List<JournalEntry> entries) {
        int end = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                entries.add(JournalEntry.read(new String(bytes, end, i - end, StandardCharsets.UTF_8)));
                end = i + 1;
            }
        }
        return end;
    }

    /** The entries of all other jobs' journals in this folder, read without opening them for writing. */
    public static Stream<JournalEntry> others(Path folder, String job) {
        String own = job.replaceAll("[^A-Za-z0-9._-]", "_") + ENDING;
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            var entries = new ArrayList<JournalEntry>();
            for (var path : files.toList()) {
                String name = String.valueOf(path.getFileName());
                if (name.endsWith(ENDING) && !name.equals(own)) {
                    read(Files.readAllBytes(path), entries);
                }
            }
            return entries.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an entry; when it returns the entry survives a power cut. */
    public void write(JournalEntry entry) {
        var line = ByteBuffer.wrap((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) {
                file.write(line);
            }
            file.force(false);
        } catch (IOException e) {
            throw new LabelRefused(
                    e,
                    "không ghi được nhật ký in, nên không in tiếp: %s",
                    "the journal cannot be written, so nothing more is printed: %s",
                    e.getMessage());
        }
        entries.add(entry);
    }

    /** The latest of the entries wanted; null when there is none. */
    public @Nullable JournalEntry last(Predicate<JournalEntry> wanted) {
        return entries.stream().filter(wanted).reduce((earlier, later) -> later).orElse(null);
    }

    /** All entries, oldest first. */
    public List<JournalEntry> entries() {
        return entries;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
