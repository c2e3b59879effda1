package vn.nguon.cooperative.place;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * Degrees as people type or paste them: {@code 16.537}, {@code 16,537}. Nobody means thousands of them, so that the point
 * and the comma are the same here, whatever the language.
 */
final class TypedDegrees {

    private TypedDegrees() {}

    static BigDecimal latitude(String field, @Nullable String text) {
        return read(field, text, 90);
    }

    static BigDecimal longitude(String field, @Nullable String text) {
        return read(field, text, 180);
    }

    private static BigDecimal read(String field, @Nullable String text, int most) {
        String typed = FieldReader.present(field, text)
                .strip()
                .replace('−', '-')
                .replace(',', '.')
                .replaceFirst("°$", "");
        if (!typed.matches("-?[0-9]{1,3}(\\.[0-9]{1,20})?")
                || new BigDecimal(typed).abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new Invalid(
                    field,
                    "Toạ độ là số độ, từ −" + most + " đến " + most + ", như 16,5367.",
                    "Degrees go from −" + most + " to " + most + ", written like 16.5367.");
        }
        return new BigDecimal(typed);
    }
}
