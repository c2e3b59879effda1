package vn.nguon.pages.form;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import vn.nguon.language.Language;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.TypedNumber;

/** A field of a form that holds a number; what it cannot hold is refused beside it, and nothing is cut off. */
final class NumberField<T> extends StdDeserializer<T> {

    private final transient Language voice;
    private final transient Function<BigDecimal, T> exact;

    /** @param exact throws an {@link ArithmeticException} for a number that the type does not hold */
    NumberField(Class<T> type, Language voice, Function<BigDecimal, T> exact) {
        super(type);
        this.voice = voice;
        this.exact = exact;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        String field = Objects.requireNonNullElse(parser.currentName(), "");
        BigDecimal number = new TypedNumber(parser.getString(), voice).read(field);
        try {
            return exact.apply(number);
        } catch (ArithmeticException cut) {
            throw number.stripTrailingZeros().scale() > 0
                    ? new Invalid(
                            field,
                            "Mục này là số nguyên, không có phần lẻ. Hãy gõ lại.",
                            "This is a whole number, without decimals. Type it again.")
                    : new Invalid(field, "Số này quá lớn. Hãy gõ lại.", "This number is too large. Type it again.");
        }
    }
}
