package vn.nguon.pages.telling;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.words.Bilingual;
import vn.nguon.pages.words.Voice;
import vn.nguon.product.Text;
import vn.nguon.refusal.Sentence;

/** The platform's texts and times as pages take them. */
final class Said {

    private Said() {}

    static Bilingual in(Sentence sentence) {
        return new Bilingual(sentence.vi(), sentence.en());
    }

    static Bilingual in(Text text) {
        return new Bilingual(text.vi(), text.en().isEmpty() ? null : text.en());
    }

    /** Nothing for a text that nobody wrote. */
    static @Nullable Bilingual ifAny(Text text) {
        return text.vi().isEmpty() ? null : in(text);
    }

    /** Nothing for a text that nobody wrote. */
    static @Nullable String ifAny(String text) {
        return text.isBlank() ? null : text;
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Voice.ZONE);
    }
}
