package vn.nguon.labels.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.drawing.Drawing;
import vn.nguon.labels.layout.Layout;

/** What a label printer is told, and what it answers; an instance speaks to one printer in one go. */
public interface Language {

    /** The languages there are. */
    enum Name {
        ZPL,
        TSPL,
        ESCPOS,
        PDF
    }

    /**
     * The language of that name, for one layout.
     *
     * @param dpi dots an inch of the printer
     */
    static Language named(Name name, Layout layout, int dpi) {
        return switch (name) {
            case ZPL -> new Zpl(layout, dpi);
            case TSPL -> new Tspl(layout, dpi);
            case ESCPOS -> new EscPos(layout, dpi);
            case PDF -> new Sheets(layout, dpi);
        };
    }

    /** How many labels leave at once: as many as lie side by side, or on a sheet. */
    int labelsAtOnce();

    /** Prepares the printer for the layout's stationery. */
    byte[] begin();

    /** Prints one row of the roll, or one sheet; it may be short at the end. */
    byte[] row(List<Drawing> labels);

    /** Leaves nothing behind in the printer. */
    byte[] end();

    /** How the printer is asked how it is; null where its language cannot tell. */
    @Nullable StatusQuestion status();
}
