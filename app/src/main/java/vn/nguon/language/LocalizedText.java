package vn.nguon.language;

/** A text in Vietnamese and, where somebody wrote it, in English; {@code en} is empty where nobody did. */
public record LocalizedText(String vi, String en) implements Wording {

    public static final LocalizedText EMPTY = new LocalizedText("", "");

    /** A text that reads the same in every language, such as the name of a cooperative. */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /** A text that nobody has translated yet. */
    public static LocalizedText vietnamese(String text) {
        return new LocalizedText(text, "");
    }

    /** For a reader of that language; in Vietnamese where nobody wrote it in theirs. */
    @Override
    public String in(Language language) {
        return language == Language.EN && !en.isEmpty() ? en : vi;
    }
}
