package vn.nguon.labels.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.nguon.labels.layout.field.Box;

/** The form XObjects of a PDF: what the labels of a page share, written once for all the pages that share it (ISO 32000-1, 8.10). */
final class FormXObjects {

    private static final double POINT = 72 / 25.4;

    /** A line may lie on the label's edge, half of it outside. */
    private static final double MARGIN = 1;

    private static final int REMEMBERED = 8;

    private final PdfFile file;
    private final String dictionary;
    private final Map<ByteBuffer, Integer> written = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param font the number of the font that its words are in */
    FormXObjects(PdfFile file, Box label, int font) {
        this.file = file;
        this.dictionary = String.format(
                Locale.ROOT,
                "/Type/XObject/Subtype/Form/BBox[%.0f %.3f %.3f %.0f]/Resources<</Font<</F %d 0 R>>>>",
                -MARGIN,
                -label.height() * POINT - MARGIN,
                label.width() * POINT + MARGIN,
                MARGIN,
                font);
    }

    /** The number of the object that holds these instructions. */
    int number(byte[] instructions) throws IOException {
        var key = ByteBuffer.wrap(instructions);
        var known = written.get(key);
        if (known != null) {
            return known;
        }
        int number = file.stream(dictionary, instructions);
        written.put(key, number);
        return number;
    }
}
