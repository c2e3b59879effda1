package vn.nguon.trace.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;

/**
 * An event was declared wrong.
 *
 * @param explanation in the words of whoever declared it
 */
public record DeclaredError(Reason reason, String explanation, Instant declaredAt) {

    /** The error reasons of CBV 2.0 (7.5). */
    public enum Reason {
        /** It never happened. */
        DID_NOT_OCCUR,
        /** It happened, but not so. */
        INCORRECT_DATA;

        /** The word of the vocabulary: {@code did_not_occur}. */
        @JsonValue
        public String cbv() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Reason named(String cbv) {
            return valueOf(cbv.toUpperCase(Locale.ROOT));
        }
    }
}
