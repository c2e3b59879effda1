package vn.nguon.pages.words;

import org.jspecify.annotations.Nullable;

/** A text in Vietnamese and, where somebody wrote it, in English. */
public record Bilingual(String vi, @Nullable String en) {

    /** A text that reads the same in both languages, such as the name of a cooperative. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** A text that nobody has translated yet. */
    public static Bilingual vietnamese(String text) {
        return new Bilingual(text, null);
    }
}
