package vn.nguon.labels.cli.make;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.nguon.labels.check.CheckingLabels;
import vn.nguon.labels.cli.option.ExitCode;
import vn.nguon.labels.cli.option.JobOptions;
import vn.nguon.labels.cli.option.LayoutOptions;
import vn.nguon.labels.cli.option.OutputFormat;
import vn.nguon.labels.cli.option.Terminal;

/** The command {@code labels check}: every label of a job is read back, and nothing printed. */
@Command(name = "check", description = "Reads every label of a job back as a cheap phone sees it, and prints nothing.")
public final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LayoutOptions layoutOptions = new LayoutOptions();

    @Mixin
    private JobOptions jobOptions = new JobOptions();

    @Override
    public Integer call() throws IOException {
        var layout = layoutOptions.layout();
        int dpi = layoutOptions.dpi(layout);
        var checking = new CheckingLabels(CheckingLabels.ALL);
        try (var job = jobOptions.file();
                var stream = job.open()) {
            new LabelFileWriter(layout, dpi, checking)
                    .stream(OutputFormat.PDF, jobOptions.labels(stream), OutputStream.nullOutputStream());
        }
        Terminal.out(spec).printf("%d labels read back at %d dpi, layout %s%n", checking.checked(), dpi, layout.name());
        return ExitCode.DONE;
    }
}
