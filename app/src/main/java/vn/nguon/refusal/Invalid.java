package vn.nguon.refusal;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.language.Wording;

/** A field holds what it cannot hold; the sentence says what it should. */
public final class Invalid extends Refusal {

    /**
     * @param field    path of the field, {@code "quantity"} or {@code "goods[0].quantity"}
     * @param sentence what is wrong and what would be right
     */
    public Invalid(String field, Wording sentence) {
        super(RefusalKind.INVALID, sentence, field, Map.of());
    }

    /** As above, the sentence in Vietnamese and English. */
    public Invalid(String field, String vi, String en) {
        this(field, new LocalizedText(vi, en));
    }
}
