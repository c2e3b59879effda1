package vn.nguon.labels.cli.make;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.check.CheckingLabels;
import vn.nguon.labels.cli.option.OutputFormat;
import vn.nguon.labels.drawing.LabelComposer;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.image.Bitmap;
import vn.nguon.labels.image.BmpWriter;
import vn.nguon.labels.image.PngWriter;
import vn.nguon.labels.image.SvgWriter;
import vn.nguon.labels.job.PrintData;
import vn.nguon.labels.language.PrinterLanguage;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.pdf.LabelPdf;

/** The writer of a job's labels into files, folders and streams, in any output format. */
public final class LabelFileWriter {

    private final Layout layout;
    private final int dpi;
    private final CheckingLabels checking;
    private final LabelComposer composer;
    private long made;

    /** With this layout, on a printer of so many dots an inch; some labels are read back. */
    public LabelFileWriter(Layout layout, int dpi, CheckingLabels checking) {
        this.layout = layout;
        this.dpi = dpi;
        this.checking = checking;
        this.composer = new LabelComposer(layout, dpi);
    }

    /** The layout that labels are made with. */
    public Layout layout() {
        return layout;
    }

    /** The printer language of this format. */
    public PrinterLanguage language(OutputFormat format) {
        return PrinterLanguage.named(Objects.requireNonNull(format.language()), layout, dpi);
    }

    /**
     * Writes all labels into one file, which appears under its name only when it is complete. A device is written as it
     * is.
     *
     * @return how many
     */
    public long file(OutputFormat format, Iterator<Label> labels, Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new LabelRefused("không có thư mục %s", "there is no folder %s", folder);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                return stream(format, labels, out);
            }
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long count;
            try (var out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                count = stream(format, labels, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return count;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Puts every label together and makes nothing of it, for what is printed as it is made: a job is refused as a whole
     * or not at all.
     */
    public void refuseUnprintable(Iterator<Label> labels) {
        labels.forEachRemaining(composer::compose);
    }

    /** How many labels were made, even where a job broke off. */
    public long made() {
        return made;
    }

    /** How many of them were read back. */
    public long checked() {
        return checking.checked();
    }

    /** Writes all labels in one stream; returns how many. */
    public long stream(OutputFormat format, Iterator<Label> labels, OutputStream out) throws IOException {
        made = 0;
        if (format.language() != null) {
            language(language(format), labels, out);
        } else {
            made = document(format, labels, out);
        }
        return made;
    }

    private long document(OutputFormat format, Iterator<Label> labels, OutputStream out) throws IOException {
        if (format == OutputFormat.PDF) {
            return new LabelPdf(layout, dpi, checking::check).write(labels, out);
        }
        if (format == OutputFormat.CSV) {
            return PrintData.write(labels, out);
        }
        var drawing = composed(next(labels));
        picture(format, drawing, out);
        if (labels.hasNext()) {
            throw new LabelRefused(
                    "một tệp %s chỉ chứa một tem; hãy chọn một thư mục để có nhiều hơn",
                    "one %s file holds one label; give a folder for more", format);
        }
        return 1;
    }

    /** Writes each label into a file of its own, named after its serial; returns how many. */
    public long folder(OutputFormat format, Iterator<Label> labels, Path folder) throws IOException {
        Files.createDirectories(folder);
        long count = 0;
        for (; labels.hasNext(); count++) {
            var drawing = composed(labels.next());
            var file = folder.resolve(
                    fileName(drawing.label().serial()) + "." + format.name().toLowerCase(Locale.ROOT));
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                picture(format, drawing, out);
            }
        }
        return count;
    }

    private void language(PrinterLanguage language, Iterator<Label> labels, OutputStream out) throws IOException {
        out.write(language.begin());
        while (labels.hasNext()) {
            List<LabelDrawing> row = new ArrayList<>();
            while (row.size() < layout.stationery().columns() && labels.hasNext()) {
                row.add(composed(labels.next()));
            }
            out.write(language.row(row));
            made += row.size();
        }
        out.write(language.end());
    }

    private void picture(OutputFormat format, LabelDrawing drawing, OutputStream out) throws IOException {
        switch (format) {
            case SVG -> SvgWriter.write(layout, drawing, out);
            case PNG -> PngWriter.write(Bitmap.of(drawing), out);
            case BMP -> BmpWriter.write(Bitmap.of(drawing), out);
            default -> throw new IllegalArgumentException(format.name());
        }
    }

    private LabelDrawing composed(Label label) {
        var drawing = composer.compose(label);
        checking.check(drawing);
        return drawing;
    }

    private static Label next(Iterator<Label> labels) {
        if (!labels.hasNext()) {
            throw new LabelRefused("không có tem nào để in", "there are no labels to print");
        }
        return labels.next();
    }

    /** A serial is a file name only without what could lead elsewhere. */
    private static String fileName(String serial) {
        return serial.replaceAll("[^A-Za-z0-9_-]", "_");
    }
}
