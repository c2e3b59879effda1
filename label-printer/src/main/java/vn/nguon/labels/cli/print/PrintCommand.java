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
import vn.nguon.labels.cli.make.LabelFileWriter;
import vn.nguon.labels.cli.make.LabelOptions;
import vn.nguon.labels.cli.option.ExitCode;
import vn.nguon.labels.cli.option.JobFile;
import vn.nguon.labels.cli.option.OutputFormat;
import vn.nguon.labels.cli.option.Terminal;
import vn.nguon.labels.language.PrinterLanguage;
import vn.nguon.labels.printer.Printer;
import vn.nguon.labels.printer.PrinterTrouble;

/** The command {@code labels print}: a job goes to a printer in one go, without account; {@code run} keeps account. */
@Command(
        name = "print",
        description = "Sends a job to a printer in one go, without keeping account of serials.",
        footer = {"", "Example: labels print job.csv --layout roll-50x30 --to tcp://192.168.1.50 --language zpl"})
public final class PrintCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LabelOptions options = new LabelOptions();

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
    private OutputFormat language = OutputFormat.PDF;

    @Override
    public Integer call() throws IOException {
        if (language != OutputFormat.PDF && language.language() == null) {
            throw new LabelRefused(
                    "không máy in nào hiểu %s; hãy chọn PDF, ZPL, TSPL hoặc ESCPOS",
                    "no printer understands %s; choose PDF, ZPL, TSPL or ESCPOS", language);
        }
        var writer = options.writer();
        try (var job = options.job().file()) {
            options.refuseUnprintable(job, writer);
            return print(job, writer);
        }
    }

    private int print(JobFile job, LabelFileWriter writer) throws IOException {
        String documentFormat = language == OutputFormat.PDF ? PrinterAddress.PDF : PrinterAddress.RAW;
        try (var stream = job.open();
                var open = PrinterAddress.open(
                        printer, documentFormat, options.job().name())) {
            if (language == OutputFormat.PDF) {
                document(writer, stream, open);
            } else {
                refuseTrouble(open, writer.language(language));
                labels(writer, stream, open);
            }
        }
        Terminal.err(spec).printf("%d labels sent to %s%n", writer.made(), printer);
        return ExitCode.DONE;
    }

    /** A document is complete before the first byte of it leaves. */
    private void document(LabelFileWriter writer, InputStream job, Printer open) throws IOException {
        var document = Files.createTempFile("labels", ".pdf");
        try {
            writer.file(language, options.job().labels(job), document);
            Files.copy(document, sending(open));
            open.deliver();
        } finally {
            Files.deleteIfExists(document);
        }
    }

    private void labels(LabelFileWriter writer, InputStream job, Printer open) throws IOException {
        try {
            writer.stream(language, options.job().labels(job), sending(open));
            open.deliver();
        } catch (IOException | RuntimeException brokenOff) {
            // A print server gets a job as a whole or not at all.
            long sent = printer.startsWith("ipp://") ? 0 : writer.made();
            Terminal.err(spec).printf("the job broke off after %d labels were sent to %s%n", sent, printer);
            throw brokenOff;
        }
    }

    private static void refuseTrouble(Printer printer, PrinterLanguage words) {
        var query = words.status();
        var status = query == null ? null : printer.ask(query);
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
