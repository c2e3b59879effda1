package vn.nguon.labels.cli.print;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.run.PrintOperator.Answer;

/** The options that say how a run speaks to its operator. */
final class ConsoleOptions {

    @Option(
            names = "--in-doubt",
            paramLabel = "ANSWER",
            description = "What became of the row in doubt: out, not-out, spoiled")
    private @Nullable String inDoubt;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description = "How long to wait for a printer in trouble (default: ${DEFAULT-VALUE})")
    private int wait = 600;

    @Option(names = "--json", description = "Progress and summary as JSON lines")
    private boolean json;

    ConsoleOperator console(@Nullable CommandSpec spec) {
        return new ConsoleOperator(spec, json, wait, answer());
    }

    private @Nullable Answer answer() {
        if (inDoubt == null) {
            return null;
        }
        return switch (inDoubt) {
            case "out" -> Answer.OUT;
            case "not-out" -> Answer.NOT_OUT;
            case "spoiled" -> Answer.SPOILED;
            default ->
                throw new LabelRefused(
                        "--in-doubt là out, not-out hoặc spoiled, không phải %s",
                        "--in-doubt is out, not-out or spoiled, not %s", inDoubt);
        };
    }
}
