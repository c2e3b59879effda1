package vn.nguon.doctor;

import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;

/**
 * What was found of one thing.
 *
 * @param about what was looked at
 * @param said  how it is
 * @param mend  what to do; null where it is well
 */
public record Diagnosis(
        Severity severity,
        LocalizedText about,
        LocalizedText said,
        @Nullable LocalizedText mend) {

    /** How much it matters. */
    public enum Severity {
        WELL("   "),
        /** It works, and may not for long. */
        LOOK(" ? "),
        /** It does not work, or what matters is at risk now. */
        MEND(" ! ");

        private final String sign;

        Severity(String sign) {
            this.sign = sign;
        }
    }

    public static Diagnosis well(LocalizedText about, String said) {
        return new Diagnosis(Severity.WELL, about, new LocalizedText(said, said), null);
    }

    public static Diagnosis look(LocalizedText about, LocalizedText said, LocalizedText mend) {
        return new Diagnosis(Severity.LOOK, about, said, mend);
    }

    public static Diagnosis mend(LocalizedText about, LocalizedText said, LocalizedText mend) {
        return new Diagnosis(Severity.MEND, about, said, mend);
    }

    /** A line for the terminal, and one below it with what to do. */
    public String told(Language in) {
        String line = severity.sign + about.in(in) + ": " + said.in(in);
        return mend == null ? line : line + System.lineSeparator() + "     → " + mend.in(in);
    }
}
