package vn.nguon.http.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.MismatchedInputException;
import vn.nguon.language.LocalizedText;

/** What would have been right where a value of the wrong kind was, as the second half of a sentence. */
final class ExpectedValue {

    private static final LocalizedText NUMBER =
            new LocalizedText("một số, không đặt trong ngoặc kép", "a number, without quotation marks");
    private static final LocalizedText WHOLE =
            new LocalizedText("một số nguyên, không có phần lẻ", "a whole number, written without a fraction");
    private static final LocalizedText TIME = new LocalizedText(
            "một thời điểm kèm múi giờ, ví dụ \"2026-11-12T07:30:00+07:00\"",
            "a time with its offset, such as \"2026-11-12T07:30:00+07:00\"");

    private ExpectedValue() {}

    /** Null where nothing can be said that helps. */
    static @Nullable LocalizedText by(JacksonException fault) {
        Class<?> type = fault instanceof MismatchedInputException mismatch
                ? mismatch.getTargetType()
                : fault instanceof InputCoercionException number ? number.getTargetType() : null;
        return type == null ? null : type.isEnum() ? oneOf(type) : of(type);
    }

    private static @Nullable LocalizedText of(Class<?> type) {
        if (type == LocalDate.class) {
            return new LocalizedText("một ngày, ví dụ \"2026-11-12\"", "a day, such as \"2026-11-12\"");
        }
        if (type == OffsetDateTime.class || type == Instant.class) {
            return TIME;
        }
        if (type == BigDecimal.class || type == Double.class || type == double.class) {
            return NUMBER;
        }
        if (type == Long.class || type == long.class || type == Integer.class || type == int.class) {
            return WHOLE;
        }
        if (type == Boolean.class || type == boolean.class) {
            return new LocalizedText("true hoặc false", "true or false");
        }
        if (type == UUID.class) {
            return new LocalizedText("một mã UUID", "a UUID");
        }
        if (type == String.class) {
            return new LocalizedText("chữ trong ngoặc kép", "text in quotation marks");
        }
        return Collection.class.isAssignableFrom(type) ? new LocalizedText("một danh sách", "a list") : null;
    }

    private static LocalizedText oneOf(Class<?> type) {
        String names =
                Arrays.stream(type.getEnumConstants()).map(ExpectedValue::name).collect(Collectors.joining(", "));
        return new LocalizedText("một trong: " + names, "one of: " + names);
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name();
    }
}
