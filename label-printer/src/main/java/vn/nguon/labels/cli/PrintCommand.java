package vn.nguon.labels.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.language.Language;
import vn.nguon.labels.printer.Printer;
import vn.nguon.labels.printer.PrinterTrouble;

/** Sends a job to a printer in one go, without keeping account; {@code run} keeps account. */
@Command(
        name = "print",
        description = "Sends a job to a printer in one go, without keeping account of serials.",
        footer = {"", "Example: labels print job.csv --layout roll-50x30 --to tcp://192.168.1.50 --language zpl"})
final class PrintCommand implements Callable<Integer> {

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
            throw new LabelRefused("no printer understands %s; choose PDF, ZPL, TSPL or ESCPOS".formatted(language));
        }
        var layout = layoutOptions.layout();
        int dpi = layoutOptions.dpi(layout);
        String documentFormat = language == Format.PDF ? "application/pdf" : "application/vnd.cups-raw";
        long count;
        try (var stream = jobOptions.open();
                var open = PrinterAddress.open(printer, documentFormat, jobOptions.name())) {
            if (language.language() != null) {
                refuseTrouble(open, Language.named(language.language(), layout, dpi));
            }
            count = new Making(layout, dpi, checkOptions.checking())
                    .stream(language, jobOptions.labels(stream), sending(open));
        }
        Terminal.err(spec).printf("%d labels sent to %s%n", count, printer);
        return ExitCode.DONE;
    }

    private static void refuseTrouble(Printer printer, Language words) {
        var question = words.status();
        var status = question == null ? null : printer.ask(question);
        if (status != null && !status.ready()) {
            throw new PrinterTrouble("the printer is not ready: " + status.inWords());
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
