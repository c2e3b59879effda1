package vn.nguon.language;

/**
 * A text in Vietnamese and, where somebody wrote it, in English; {@code en} is empty where nobody did. What readers of a
 * third language are to read in theirs is a {@link Message}.
 */
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

    @Override
    public String in(Language language) {
        return language == Language.VI || en.isEmpty() ? vi : en;
    }

    /** What reads the same in every language is in the reader's own. */
    @Override
    public Language spokenTo(Language reader) {
        return vi.equals(en) ? reader : en.isEmpty() ? Language.VI : reader.paired();
    }
}
