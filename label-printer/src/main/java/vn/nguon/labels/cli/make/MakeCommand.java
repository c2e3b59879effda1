package vn.nguon.labels.cli.make;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.cli.option.ExitCode;
import vn.nguon.labels.cli.option.OutputFormat;
import vn.nguon.labels.cli.option.Terminal;

/** The command {@code labels make}: a job becomes PDF, pictures, a printer's language or print data. */
@Command(
        name = "make",
        description = "Makes a job into PDF, SVG, PNG, BMP, ZPL, TSPL, ESC/POS or print data (CSV).",
        footer = {"", "Example: labels make job.csv --layout a4-24 --out labels.pdf"})
public final class MakeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LabelOptions options = new LabelOptions();

    @Option(
            names = {"-f", "--format"},
            description = "${COMPLETION-CANDIDATES} (default: what the output's name ends with)")
    private @Nullable OutputFormat format;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "The file; for SVG, PNG and BMP of more than one label a folder; - for standard output")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if (out == null) {
            throw new LabelRefused("chưa nêu tệp kết quả", "no output was named");
        }
        var writer = options.writer();
        long start = System.nanoTime();
        long count;
        try (var job = options.job().file()) {
            if (!isWhole(out)) {
                options.refuseUnprintable(job, writer);
            }
            try (var stream = job.open()) {
                count = write(writer, out, stream);
            }
        }
        Terminal.err(spec)
                .printf(
                        "%d labels, layout %s, %d read back, %.1f s%n",
                        count, writer.layout().name(), writer.checked(), (System.nanoTime() - start) / 1e9);
        return ExitCode.DONE;
    }

    /** Whether it appears when it is complete, or never. */
    private static boolean isWhole(Path target) {
        return !target.toString().equals("-")
                && !isFolder(target)
                && (Files.notExists(target) || Files.isRegularFile(target));
    }

    private static boolean isFolder(Path target) {
        return Files.isDirectory(target) || !target.toString().contains(".");
    }

    private long write(LabelFileWriter writer, Path target, InputStream stream) throws IOException {
        var labels = options.job().labels(stream);
        if (target.toString().equals("-")) {
            if (format == null) {
                throw new LabelRefused(
                        "đầu ra chuẩn không có tên; hãy nêu định dạng bằng --format",
                        "standard output has no name; say the format with --format");
            }
            var standard = new BufferedOutputStream(System.out, 1 << 16);
            long count = writer.stream(format, labels, standard);
            standard.flush();
            return count;
        }
        var chosen = format != null ? format : OutputFormat.of(target);
        return chosen.isPicture() && isFolder(target)
                ? writer.folder(chosen, labels, target)
                : writer.file(chosen, labels, target);
    }
}
