package vn.nguon.labels.cli.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.cli.make.Making;
import vn.nguon.labels.cli.option.CheckOptions;
import vn.nguon.labels.cli.option.ExitCode;
import vn.nguon.labels.cli.option.Format;
import vn.nguon.labels.cli.option.JobFile;
import vn.nguon.labels.cli.option.JobOptions;
import vn.nguon.labels.cli.option.LayoutOptions;
import vn.nguon.labels.cli.option.Terminal;
import vn.nguon.labels.language.Language;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.printer.Printer;
import vn.nguon.labels.printer.PrinterTrouble;

/** Sends a job to a printer in one go, without keeping account; {@code run} keeps account. */
@Command(
        name = "print",
        description = "Sends a job to a printer in one go, without keeping account of serials.",
        footer = {"", "Example: labels print job.csv --layout roll-50x30 --to tcp://192.168.1.50 --language zpl"})
public final class PrintCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LayoutOptions layoutOptions = new LayoutOptions();

    @Mixin
    private JobOptions jobOptions = new JobOptions();

    @Mixin
    private CheckOptions checkOptions = new CheckOptions();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "PRINTER",
            description = "tcp://HOST:PORT, ipp://HOST:PORT/printers/NAME, a device or file, - for standard output")
    private String printer = "-";

    @Option(
            names = "--language",
            defaultValue = "PDF",
            description = "What the printer understands: PDF, ZPL, TSPL, ESCPOS (default: ${DEFAULT-VALUE})")
    private Format language = Format.PDF;

    @Override
    public Integer call() throws IOException {
        if (language != Format.PDF && language.language() == null) {
            throw new LabelRefused(
                    "không máy in nào hiểu %s; hãy chọn PDF, ZPL, TSPL hoặc ESCPOS",
                    "no printer understands %s; choose PDF, ZPL, TSPL or ESCPOS", language);
        }
        var layout = layoutOptions.layout();
        int dpi = layoutOptions.dpi(layout);
        var making = new Making(layout, dpi, checkOptions.checking());
        try (var file = jobOptions.file()) {
            try (var stream = file.open()) {
                Making.refuseUnprintable(layout, dpi, jobOptions.labels(stream));
            }
            return print(file, layout, making);
        }
    }

    private int print(JobFile file, Layout layout, Making making) throws IOException {
        int dpi = layoutOptions.dpi(layout);
        String documentFormat = language == Format.PDF ? PrinterAddress.PDF : PrinterAddress.RAW;
        try (var stream = file.open();
                var open = PrinterAddress.open(printer, documentFormat, jobOptions.name())) {
            if (language.language() == null) {
                document(making, stream, open);
            } else {
                refuseTrouble(open, Language.named(language.language(), layout, dpi));
                labels(making, stream, open);
            }
        }
        Terminal.err(spec).printf("%d labels sent to %s%n", making.made(), printer);
        return ExitCode.DONE;
    }

    /** A document is complete before the first byte of it leaves. */
    private void document(Making making, InputStream job, Printer open) throws IOException {
        var document = Files.createTempFile("labels", ".pdf");
        try {
            making.file(language, jobOptions.labels(job), document);
            Files.copy(document, sending(open));
            open.deliver();
        } finally {
            Files.deleteIfExists(document);
        }
    }

    private void labels(Making making, InputStream job, Printer open) throws IOException {
        try {
            making.stream(language, jobOptions.labels(job), sending(open));
            open.deliver();
        } catch (IOException | RuntimeException brokenOff) {
            // A print server gets a job as a whole or not at all.
            long sent = printer.startsWith("ipp://") ? 0 : making.made();
            Terminal.err(spec).printf("the job broke off after %d labels were sent to %s%n", sent, printer);
            throw brokenOff;
        }
    }

    private static void refuseTrouble(Printer printer, Language words) {
        var question = words.status();
        var status = question == null ? null : printer.ask(question);
        if (status != null && !status.ready()) {
            throw new PrinterTrouble("máy in chưa sẵn sàng: %s", "the printer is not ready: %s", status.inWords());
        }
    }

    private static OutputStream sending(Printer printer) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                printer.send(new byte[] {(byte) b});
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                printer.send(Arrays.copyOfRange(bytes, offset, offset + length));
            }
        };
    }
}
