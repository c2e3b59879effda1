package vn.nguon.http.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.function.BiFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import vn.nguon.refusal.Iso8601;
import vn.nguon.refusal.TypedLetters;

/**
 * Reads text, days and times from text alone: no number, no list of numbers, no time for a day, no day for a time. The
 * library's own reader of lists of text takes {@code [["x"]]} and loses its place. Text of a body or of a form, whatever
 * it is for, comes through here, and so is {@linkplain TypedLetters#seen judged by its letters} here, once.
 */
final class TextValues {

    /** Taken letter by letter: what proves who somebody is, and what a scanner of codes writes. */
    private static final Set<String> LITERAL = Set.of("login", "password", "current", "next", "scanned");

    private TextValues() {}

    static SimpleModule module() {
        return new SimpleModule("text")
                .addDeserializer(String.class, from(String.class, TextValues::text))
                .addDeserializer(
                        LocalDate.class, from(LocalDate.class, (field, text) -> Iso8601.kept(field, Iso8601.day(text))))
                .addDeserializer(
                        OffsetDateTime.class,
                        from(OffsetDateTime.class, (field, text) -> Iso8601.kept(field, Iso8601.time(text))))
                .addDeserializer(
                        Instant.class,
                        from(
                                Instant.class,
                                (field, text) ->
                                        Iso8601.kept(field, Iso8601.time(text)).toInstant()));
    }

    private static String text(String field, String text) {
        return LITERAL.contains(field) ? text : TypedLetters.seen(field, text);
    }

    private static <T> StdDeserializer<T> from(Class<T> type, BiFunction<String, String, T> reading) {
        return new StdDeserializer<>(type) {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                    return type.cast(context.handleUnexpectedToken(getValueType(context), parser));
                }
                String text = parser.getString();
                try {
                    return reading.apply(String.valueOf(parser.currentName()), text);
                } catch (DateTimeException notOne) {
                    throw context.weirdStringException(text, type, "not written as one");
                }
            }
        };
    }
}
