package vn.nguon.labels.cli.option;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.language.Language;

/** What labels can be made into. */
public enum Format {
    PDF(null),
    SVG(null),
    PNG(null),
    BMP(null),
    CSV(null),
    ZPL(Language.Name.ZPL),
    TSPL(Language.Name.TSPL),
    ESCPOS(Language.Name.ESCPOS);

    private final Language.@Nullable Name language;

    Format(Language.@Nullable Name language) {
        this.language = language;
    }

    /** The printer language it is; null for files. */
    public Language.@Nullable Name language() {
        return language;
    }

    /** Whether each label is a file of its own. */
    public boolean isPicture() {
        return this == SVG || this == PNG || this == BMP;
    }

    /** The format that a file's name ends with. */
    public static Format of(Path file) {
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
