package vn.nguon.labels.cli.option;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A job that can be read twice: once to see whether all of it can be printed, once to print it. What comes from a pipe
 * is kept in a temporary file meanwhile.
 */
public final class JobFile implements AutoCloseable {

    private final Path file;
    private final boolean temporary;

    private JobFile(Path file, boolean temporary) {
        this.file = file;
        this.temporary = temporary;
    }

    /** The job in that file or pipe; null for standard input. */
    public static JobFile of(@Nullable Path job) throws IOException {
        if (job != null && (Files.isRegularFile(job) || Files.notExists(job))) {
            return new JobFile(job, false);
        }
        var kept = Files.createTempFile("labels", ".job");
        try (var stream = job == null ? System.in : Files.newInputStream(job)) {
            Files.copy(stream, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.delete(kept);
            throw e;
        }
        return new JobFile(kept, true);
    }

    /** The job from its beginning, to be read and closed. */
    public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(file);
        }
    }
}
