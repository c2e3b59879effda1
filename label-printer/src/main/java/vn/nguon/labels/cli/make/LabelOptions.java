package vn.nguon.labels.cli.make;

import java.io.IOException;
import picocli.CommandLine.Mixin;
import vn.nguon.labels.cli.option.CheckOptions;
import vn.nguon.labels.cli.option.JobFile;
import vn.nguon.labels.cli.option.JobOptions;
import vn.nguon.labels.cli.option.LayoutOptions;

/** The options of commands that make labels of a whole job: the job, the layout, and how many labels are read back. */
public final class LabelOptions {

    @Mixin
    private LayoutOptions layoutOptions = new LayoutOptions();

    @Mixin
    private JobOptions jobOptions = new JobOptions();

    @Mixin
    private CheckOptions checkOptions = new CheckOptions();

    /** A writer with the layout that was named. */
    public LabelFileWriter writer() {
        var layout = layoutOptions.layout();
        return new LabelFileWriter(layout, layoutOptions.dpi(layout), checkOptions.checking());
    }

    /** The job that was named. */
    public JobOptions job() {
        return jobOptions;
    }

    /** Reads all of the job before any of it is printed. */
    public void refuseUnprintable(JobFile job, LabelFileWriter writer) throws IOException {
        try (var stream = job.open()) {
            writer.refuseUnprintable(jobOptions.labels(stream));
        }
    }
}
