package vn.nguon.labels.cli.option;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.language.PrinterLanguage;

/** The formats that labels can be made into. */
public enum OutputFormat {
    PDF(null),
    SVG(null),
    PNG(null),
    BMP(null),
    CSV(null),
    ZPL(PrinterLanguage.Name.ZPL),
    TSPL(PrinterLanguage.Name.TSPL),
    ESCPOS(PrinterLanguage.Name.ESCPOS);

    private final PrinterLanguage.@Nullable Name language;

    OutputFormat(PrinterLanguage.@Nullable Name language) {
        this.language = language;
    }

    /** The printer language it is; null for files. */
    public PrinterLanguage.@Nullable Name language() {
        return language;
    }

    /** Whether each label is a file of its own. */
    public boolean isPicture() {
        return this == SVG || this == PNG || this == BMP;
    }

    /** The format that a file's name ends with. */
    public static OutputFormat of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (var format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new LabelRefused(
                "tên %s không cho biết định dạng; hãy nêu bằng --format",
                "the name %s does not tell the format; say it with --format", file);
    }
}
