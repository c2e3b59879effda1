package vn.nguon.labels.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.layout.Layout;

/** The language of a label printer: what it is told, and what it answers; an instance speaks to one printer in one go. */
public interface PrinterLanguage {

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
    static PrinterLanguage named(Name name, Layout layout, int dpi) {
        return switch (name) {
            case ZPL -> new ZplLanguage(layout, dpi);
            case TSPL -> new TsplLanguage(layout, dpi);
            case ESCPOS -> new EscPosLanguage(layout, dpi);
            case PDF -> new PdfLanguage(layout, dpi);
        };
    }

    /** How many labels leave at once: as many as lie side by side, or on a sheet. */
    int labelsAtOnce();

    /** Prepares the printer for the layout's stationery. */
    byte[] begin();

    /** Prints one row of the roll, or one sheet; it may be short at the end. */
    byte[] row(List<LabelDrawing> labels);

    /** Leaves nothing behind in the printer. */
    default byte[] end() {
        return new byte[0];
    }

    /** How the printer is asked how it is; null where its language cannot tell. */
    default @Nullable StatusQuery status() {
        return null;
    }
}
