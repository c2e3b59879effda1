package vn.nguon.cooperative.lot;

import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;

/**
 * Something the law asks to be shown to who scans a stamp.
 *
 * @param rule  which rule asks for it: {@code "TT 02/2024 (2)"}
 * @param state whether it is there
 * @param found what is shown, or what is missing, in a few words; may be empty
 * @param fixAt the page on which it is put right, or null
 */
public record LegalItem(
        String rule,
        LocalizedText name,
        State state,
        LocalizedText found,
        @Nullable String fixAt) {

    /** Whether it is there. */
    public enum State {
        /** It is shown. */
        SHOWN,
        /** It must be shown and is not. */
        MISSING,
        /** It is asked for only where the goods have it, and nothing is on record. */
        NOT_STATED
    }

    /** The rule as a reader of that language cites it: {@code "Circular 02/2024 (2)"}. */
    public String rule(Language in) {
        return in.choose(rule, rule.replace("TT ", "Circular ").replace("NĐ ", "Decree "));
    }

    public boolean isMissing() {
        return state == State.MISSING;
    }
}
