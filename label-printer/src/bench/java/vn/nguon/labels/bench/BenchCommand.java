package vn.nguon.labels.bench;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.nguon.labels.cli.LabelsCommand;
import vn.nguon.labels.cli.option.ExitCode;
import vn.nguon.labels.cli.option.Terminal;

/** The benchmark, {@code ./nguon bench labels}: one more of the printer's commands, in a jar of its own. */
@Command(name = "bench", description = "Measures labels a second, beside other programs that are installed.")
public final class BenchCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--labels", defaultValue = "100000", description = "How many labels (default: ${DEFAULT-VALUE})")
    private int labels = 100_000;

    /** The printer's commands, this one among them. */
    public static void main(String[] arguments) {
        LabelsCommand.start(arguments, new BenchCommand());
    }

    @Override
    public Integer call() throws IOException {
        new LabelBenchmark(labels, Terminal.out(spec)).run();
        return ExitCode.DONE;
    }
}
