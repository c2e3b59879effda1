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
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.check.CheckingLabels;
import vn.nguon.labels.cli.option.Format;
import vn.nguon.labels.drawing.Composing;
import vn.nguon.labels.drawing.Drawing;
import vn.nguon.labels.image.Bmp;
import vn.nguon.labels.image.Dots;
import vn.nguon.labels.image.Png;
import vn.nguon.labels.image.Svg;
import vn.nguon.labels.job.PrintData;
import vn.nguon.labels.language.Language;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.pdf.LabelPdf;

/** Makes a job into files. */
public final class Making {

    private final Layout layout;
    private final int dpi;
    private final CheckingLabels checking;
    private long made;

    /** With this layout, on a printer of so many dots an inch; some labels are read back. */
    public Making(Layout layout, int dpi, CheckingLabels checking) {
        this.layout = layout;
        this.dpi = dpi;
        this.checking = checking;
    }

    /**
     * Writes all labels into one file, which appears under its name only when it is complete. A device is written as it
     * is.
     *
     * @return how many
     */
    public long file(Format format, Iterator<Label> labels, Path file) throws IOException {
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
    public static void refuseUnprintable(Layout layout, int dpi, Iterator<Label> labels) {
        var composing = new Composing(layout, dpi);
        labels.forEachRemaining(composing::compose);
    }

    /** How many labels were made, even where a job broke off. */
    public long made() {
        return made;
    }

    /** Writes all labels in one stream; returns how many. */
    public long stream(Format format, Iterator<Label> labels, OutputStream out) throws IOException {
        made = 0;
        if (format.language() != null) {
            language(Language.named(format.language(), layout, dpi), labels, out);
        } else {
            made = document(format, labels, out);
        }
        return made;
    }

    private long document(Format format, Iterator<Label> labels, OutputStream out) throws IOException {
        if (format == Format.PDF) {
            return new LabelPdf(layout, dpi, checking::check).write(labels, out);
        }
        if (format == Format.CSV) {
            return PrintData.write(labels, out);
        }
        var composing = new Composing(layout, dpi);
        var drawing = composing.compose(next(labels));
        checking.check(drawing);
        picture(format, drawing, out);
        if (labels.hasNext()) {
            throw new LabelRefused(
                    "một tệp %s chỉ chứa một tem; hãy chọn một thư mục để có nhiều hơn",
                    "one %s file holds one label; give a folder for more", format);
        }
        return 1;
    }

    /** Writes each label into a file of its own, named after its serial; returns how many. */
    public long folder(Format format, Iterator<Label> labels, Path folder) throws IOException {
        Files.createDirectories(folder);
        var composing = new Composing(layout, dpi);
        long count = 0;
        for (; labels.hasNext(); count++) {
            var drawing = composing.compose(labels.next());
            checking.check(drawing);
            var file = folder.resolve(
                    fileName(drawing.label().serial()) + "." + format.name().toLowerCase(Locale.ROOT));
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                picture(format, drawing, out);
            }
        }
        return count;
    }

    private void language(Language language, Iterator<Label> labels, OutputStream out) throws IOException {
        var composing = new Composing(layout, dpi);
        out.write(language.begin());
        while (labels.hasNext()) {
            List<Drawing> row = new ArrayList<>();
            while (row.size() < layout.stationery().columns() && labels.hasNext()) {
                var drawing = composing.compose(labels.next());
                checking.check(drawing);
                row.add(drawing);
            }
            out.write(language.row(row));
            made += row.size();
        }
        out.write(language.end());
    }

    private void picture(Format format, Drawing drawing, OutputStream out) throws IOException {
        switch (format) {
            case SVG -> Svg.write(layout, drawing, out);
            case PNG -> Png.write(Dots.of(drawing), out);
            case BMP -> Bmp.write(Dots.of(drawing), out);
            default -> throw new IllegalArgumentException(format.name());
        }
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
