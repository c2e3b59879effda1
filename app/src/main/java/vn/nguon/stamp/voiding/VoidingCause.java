package vn.nguon.stamp.voiding;

import java.util.Locale;
import vn.nguon.language.Language;
import vn.nguon.language.Message;

/** Why stamps are taken out of use. */
public enum VoidingCause {
    SPOILED,
    MISPRINTED,
    LOST,
    STOLEN,
    UNUSED,
    /** The pack that bore it was used up by who made it: re-packed, or made into something else. */
    REPACKED,
    OTHER;

    private final Message message = Message.of("voided." + name().toLowerCase(Locale.ROOT));

    /** Whether it happens at the press. */
    boolean ofPrinting() {
        return this == SPOILED || this == MISPRINTED;
    }

    /** The word for a reader of that language. */
    public String in(Language language) {
        return message.in(language);
    }
}
