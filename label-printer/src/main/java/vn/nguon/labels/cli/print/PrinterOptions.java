package vn.nguon.labels.cli.print;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.cli.option.LayoutOptions;
import vn.nguon.labels.language.PrinterLanguage;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.printer.Printer;

/** The options that say which printer, what it understands, and what is loaded. */
final class PrinterOptions {

    @Option(
            names = {"-l", "--layout"},
            paramLabel = "NAME|FILE",
            description = "The layout (default: the job's)")
    private @Nullable String layout;

    @Option(names = "--dpi", paramLabel = "DOTS", description = "Dots an inch of the printer (default: the layout's)")
    private int dpi;

    @Option(
            names = "--to",
            paramLabel = "PRINTER",
            description = "tcp://HOST:PORT, ipp://HOST:PORT/printers/NAME, a device or a file")
    private @Nullable String address;

    @Option(
            names = "--language",
            defaultValue = "ZPL",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private PrinterLanguage.Name language = PrinterLanguage.Name.ZPL;

    boolean isNamed() {
        return address != null;
    }

    /** The printer as its address names it. */
    String name() {
        if (address == null) {
            throw new LabelRefused("chưa nêu máy in; hãy nêu bằng --to", "no printer was named; say it with --to");
        }
        return address;
    }

    Layout layout(@Nullable String ofJob) {
        String name = layout != null ? layout : ofJob;
        if (name == null) {
            throw new LabelRefused(
                    "lệnh in không nêu khổ tem, --layout cũng không; hãy nêu bằng --layout",
                    "neither the job nor --layout names a layout");
        }
        return LayoutOptions.read(name);
    }

    int dpi(Layout read) {
        return dpi == 0 ? read.dpi() : dpi;
    }

    PrinterLanguage language(Layout read) {
        return PrinterLanguage.named(language, read, dpi(read));
    }

    /** @param job what the printer's queue shows */
    Printer open(String job) throws IOException {
        boolean documents = language == PrinterLanguage.Name.PDF;
        if (documents && !name().startsWith("ipp://")) {
            throw new LabelRefused(
                    "tờ tem (--language pdf) in qua ipp://; %s không nhận tài liệu",
                    "sheets (--language pdf) are printed over ipp://; %s takes no documents", name());
        }
        return PrinterAddress.open(name(), documents ? PrinterAddress.PDF : PrinterAddress.RAW, job);
    }
}
