package vn.nguon.labels.cli.option;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nguon.labels.Label;
import vn.nguon.labels.job.JobReader;
import vn.nguon.labels.job.SelectedLabels;

/** The options that say where labels come from. */
public final class JobOptions {

    @Parameters(paramLabel = "JOB", description = "CSV or NDJSON file with serial, url and texts; - for standard input")
    private @Nullable Path job;

    @Option(
            names = {"-t", "--text"},
            paramLabel = "NAME=WORDS",
            description = "A text for all labels that lack it, such as product=\"Trà atiso\"")
    private Map<String, String> texts = Map.of();

    /** The job, to be read as often as need be and closed. */
    public JobFile file() throws IOException {
        return JobFile.of(job == null || job.toString().equals("-") ? null : job);
    }

    /** What a printer's queue shows. */
    public String name() {
        return job == null || job.getFileName() == null ? "labels" : "labels " + job.getFileName();
    }

    /** The labels in the job, with the texts that it lacks. */
    public Iterator<Label> labels(InputStream stream) throws IOException {
        return new SelectedLabels(JobReader.read(stream), texts, List.of());
    }
}
