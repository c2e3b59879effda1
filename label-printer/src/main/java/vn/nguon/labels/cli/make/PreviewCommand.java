package vn.nguon.labels.cli.make;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.nguon.labels.Label;
import vn.nguon.labels.check.CheckingLabels;
import vn.nguon.labels.cli.option.ExitCode;
import vn.nguon.labels.cli.option.LayoutOptions;
import vn.nguon.labels.cli.option.OutputFormat;
import vn.nguon.labels.cli.option.Terminal;

/** The command {@code labels preview}: what a layout looks like, with a made-up stamp. */
@Command(name = "preview", description = "Shows one label of a layout, with a made-up stamp.")
public final class PreviewCommand implements Callable<Integer> {

    private static final Label EXAMPLE = new Label(
            "0000000010009",
            "HTTPS://NGUON.EXAMPLE/S/000000Z89TMSQ7PFCVMJ",
            Map.of(
                    "product", "Trà túi lọc atiso đỏ Phong Điền",
                    "organisation", "HTX Nông nghiệp hữu cơ Phong Điền",
                    "lot", "ATD-2026-11",
                    "made", "12/11/2026",
                    "expires", "12/11/2027"));

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LayoutOptions layoutOptions = new LayoutOptions();

    @Option(
            names = {"-t", "--text"},
            paramLabel = "NAME=WORDS",
            description = "A text to show instead of the made-up one")
    private Map<String, String> texts = Map.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            defaultValue = "preview.svg",
            description = "SVG, PNG, BMP or PDF (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("preview.svg");

    @Override
    public Integer call() throws IOException {
        var layout = layoutOptions.layout();
        var label = new Label(EXAMPLE.serial(), EXAMPLE.url(), texts).withDefaults(EXAMPLE.texts());
        new LabelFileWriter(layout, layoutOptions.dpi(layout), new CheckingLabels(CheckingLabels.ALL))
                .file(OutputFormat.of(out), List.of(label).iterator(), out);
        Terminal.out(spec).println(out);
        return ExitCode.DONE;
    }
}
