package vn.nguon.labels;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A reason or a trouble, as whole words in each of both languages. */
public record LocalizedMessage(String vi, String en) implements Serializable {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /**
     * The message with its values in their places, as {@link String#format} puts them there.
     *
     * @param values stand in the same order in both sentences; a message among them is told in the sentence's language
     */
    public static LocalizedMessage of(String vi, String en, @Nullable Object... values) {
        return values.length == 0
                ? new LocalizedMessage(vi, en)
                : new LocalizedMessage(written(VIETNAMESE, vi, values), written(Locale.ROOT, en, values));
    }

    /** For a reader of that language; in English for all who do not read Vietnamese. */
    public String in(Locale reader) {
        return reader.getLanguage().equals(VIETNAMESE.getLanguage()) ? vi : en;
    }

    private static String written(Locale language, String sentence, @Nullable Object... values) {
        return String.format(
                language,
                sentence,
                Arrays.stream(values)
                        .map(value -> value instanceof LocalizedMessage reason ? reason.in(language) : value)
                        .toArray());
    }
}
