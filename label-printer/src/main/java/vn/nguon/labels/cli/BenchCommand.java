package vn.nguon.labels.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.nguon.labels.bench.LabelBench;
import vn.nguon.labels.cli.option.ExitCode;
import vn.nguon.labels.cli.option.Terminal;

/** Measures. */
@Command(name = "bench", description = "Measures labels a second, beside other programs that are installed.")
final class BenchCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--labels", defaultValue = "100000", description = "How many labels (default: ${DEFAULT-VALUE})")
    private int labels = 100_000;

    @Override
    public Integer call() throws IOException {
        new LabelBench(labels, Terminal.out(spec)).run();
        return ExitCode.DONE;
    }
}
