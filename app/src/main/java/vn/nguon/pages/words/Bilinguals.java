package vn.nguon.pages.words;

import vn.nguon.product.Text;
import vn.nguon.refusal.Sentence;

/** The platform's texts as pages take them. */
public final class Bilinguals {

    private Bilinguals() {}

    public static Bilingual of(Sentence sentence) {
        return new Bilingual(sentence.vi(), sentence.en());
    }

    /** With no English where nobody wrote it. */
    public static Bilingual of(Text text) {
        return new Bilingual(text.vi(), text.en().isEmpty() ? null : text.en());
    }
}
