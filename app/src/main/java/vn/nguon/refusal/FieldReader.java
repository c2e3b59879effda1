package vn.nguon.refusal;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.text.PrintableLetters;
import vn.nguon.language.LocalizedText;

/** Reads what somebody filled in, or refuses it with {@link Invalid} in words that say what would be right. */
public final class FieldReader {

    private FieldReader() {}

    /**
     * One line that must be there: stripped, composed (NFC), its white space single spaces, {@code least} to
     * {@code most} characters; no line breaks, no {@linkplain TypedLetters letters that nobody sees}, none that only look
     * Vietnamese, no word that mixes alphabets.
     */
    public static String text(String field, @Nullable String value, int least, int most) {
        return within(field, TypedLetters.line(field, value), least, most);
    }

    /** A name that others go by: as {@link #text}, and no word of it is of another alphabet than the rest. */
    public static String name(String field, @Nullable String value, int least, int most) {
        return within(field, TypedLetters.name(field, value), least, most);
    }

    /** A name that will stand on labels: as {@link #name}, of letters that labels can bear. */
    public static String printable(String field, @Nullable String value, int least, int most) {
        String text = prose(field, value, least, most);
        PrintableLetters.firstMissing(PrintableLetters.tidied(text)).ifPresent(letter -> {
            String named = "%s (U+%04X)".formatted(Character.toString(letter), letter);
            throw new Invalid(
                    field,
                    "Ký tự «" + named + "» không in được lên tem. Hãy bỏ hoặc thay bằng chữ.",
                    "Labels cannot bear the letter “" + named + "”. Leave it out, or write it in letters.");
        });
        return name(field, value, least, most);
    }

    /** Text of as many lines as it takes; else as {@link #text}, but that words may mix alphabets. */
    public static String prose(String field, @Nullable String value, int least, int most) {
        return within(field, TypedLetters.prose(field, value), least, most);
    }

    /**
     * What a record holds that is read from the database too: its letters were judged when it was sent in
     * ({@code http.json}), and what was taken once stays readable after the rules have become stricter.
     */
    public static String kept(String field, @Nullable String value, int least, int most) {
        return within(field, TypedLetters.kept(field, value), least, most);
    }

    /** Text that may be left out, then empty; else as {@link #text}. */
    public static String optional(String field, @Nullable String value, int most) {
        return text(field, value, 0, most);
    }

    /** Text that may be left out, then null. */
    public static @Nullable String orNull(String field, @Nullable String value, int most) {
        String text = optional(field, value, most);
        return text.isEmpty() ? null : text;
    }

    private static String within(String field, String text, int least, int most) {
        int length = text.codePointCount(0, text.length());
        if (length < least || length > most) {
            throw new Invalid(
                    field,
                    "Cần nhập từ " + least + " đến " + most + " ký tự.",
                    "Enter " + least + " to " + most + " characters.");
        }
        return text;
    }

    /** Anything that must be there. */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new Invalid(field, "Mục này không được để trống.", "This cannot be left out.");
        }
        return value;
    }

    /** A list without holes, of at most so many; left out it is empty. */
    public static <T> List<T> list(String field, @Nullable Collection<@Nullable T> values, int most) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > most) {
            throw new Invalid(field, "Nhiều nhất " + most + " mục.", "At most " + most + " items.");
        }
        return values.stream().map(value -> present(field, value)).toList();
    }

    /** What somebody wrote in Vietnamese and, perhaps, in English: each as {@link #prose}. */
    public static LocalizedText prose(String field, @Nullable LocalizedText given, int least, int most) {
        LocalizedText text = given == null ? LocalizedText.EMPTY : given;
        return new LocalizedText(
                prose(field + ".vi", text.vi(), least, most), prose(field + ".en", text.en(), 0, most));
    }

    /** As above, each as {@link #printable}. */
    public static LocalizedText printable(String field, @Nullable LocalizedText given, int least, int most) {
        LocalizedText text = given == null ? LocalizedText.EMPTY : given;
        return new LocalizedText(
                printable(field + ".vi", text.vi(), least, most), printable(field + ".en", text.en(), 0, most));
    }

    /** What readers of every language are to be shown, at most that long: none is left out. */
    public static LocalizedText inEveryLanguage(String field, @Nullable LocalizedText given, int most) {
        LocalizedText present = present(field, given);
        return new LocalizedText(
                kept(field + ".vi", present.vi(), 1, most), kept(field + ".en", present.en(), 1, most));
    }
}
