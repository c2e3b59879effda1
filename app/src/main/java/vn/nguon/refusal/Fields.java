package vn.nguon.refusal;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.text.PrintableLetters;

/** Reads what somebody filled in, or refuses it with {@link Invalid} in words that say what would be right. */
public final class Fields {

    private Fields() {}

    /**
     * Text that must be there: stripped, composed (NFC), {@code least} to {@code most} characters, no control
     * characters, and no letters that only look Vietnamese.
     */
    public static String text(String field, @Nullable String value, int least, int most) {
        String text = read(field, value);
        int length = text.codePointCount(0, text.length());
        if (length < least || length > most) {
            throw new Invalid(
                    field,
                    "Cần nhập từ " + least + " đến " + most + " ký tự.",
                    "Enter " + least + " to " + most + " characters.");
        }
        return text;
    }

    /** Text that will stand on labels: as {@link #text}, of letters that labels can bear. What cannot be seen may be there. */
    public static String printable(String field, @Nullable String value, int least, int most) {
        String text = text(field, value, least, most);
        PrintableLetters.firstMissing(PrintableLetters.tidied(text)).ifPresent(letter -> {
            String named = "%s (U+%04X)".formatted(Character.toString(letter), letter);
            throw new Invalid(
                    field,
                    "Ký tự «" + named + "» không in được lên tem. Hãy bỏ hoặc thay bằng chữ.",
                    "Labels cannot bear the letter “" + named + "”. Leave it out, or write it in letters.");
        });
        return text;
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

    private static String read(String field, @Nullable String value) {
        String text = value == null
                ? ""
                : Normalizer.normalize(Lookalikes.replaced(value).strip(), Normalizer.Form.NFC);
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            throw new Invalid(
                    field, "Có ký tự điều khiển lạ. Hãy gõ lại.", "There is a control character. Type it again.");
        }
        return text;
    }
}
