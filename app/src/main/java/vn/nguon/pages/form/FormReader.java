package vn.nguon.pages.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.core.codec.DecodingException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.nguon.http.json.RequestJson;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.organisation.PlaceId;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.Iso8601;
import vn.nguon.refusal.TypedNumber;

/** Reads a form into a request of the API: numbers as the reader's language writes them, times by the clock of Vietnam. */
@Component
public class FormReader {

    private final Map<Language, JsonMapper> mappers = new HashMap<>();

    FormReader(RequestJson json) {
        for (Language voice : Language.all()) {
            mappers.put(
                    voice,
                    json.mapper()
                            .rebuild()
                            // All that a form says is text, "true" too.
                            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                            .addModule(written(voice))
                            .build());
        }
    }

    /**
     * The request that was filled in.
     *
     * @throws vn.nguon.refusal.Refusal when a field holds what it cannot hold
     * @throws DecodingException        when one is not written as what it should be
     */
    public <T> T read(FilledForm form, Class<T> type, Language in) {
        JsonMapper mapper = mappers.get(in);
        if (mapper == null) {
            throw new IllegalStateException("no voice " + in);
        }
        try {
            return mapper.convertValue(FormTree.of(plain(form, in)), type);
        } catch (JacksonException notOne) {
            throw new DecodingException("a form", notOne);
        }
    }

    /** With the numbers that only a stage plan knows of as a program writes them; what was typed stays in the form. */
    private static Map<String, List<String>> plain(FilledForm form, Language in) {
        Map<String, List<String>> values = new LinkedHashMap<>(form.values());
        for (String number : form.numbers()) {
            values.computeIfPresent(
                    number,
                    (name, typed) -> typed.stream()
                            .map(text -> text.isBlank()
                                    ? ""
                                    : new TypedNumber(text, in).read(name).toPlainString())
                            .toList());
        }
        return values;
    }

    private static SimpleModule written(Language voice) {
        return new SimpleModule("as written in " + voice.tag())
                .addDeserializer(BigDecimal.class, new NumberField<>(BigDecimal.class, voice, number -> number))
                .addDeserializer(Long.class, new NumberField<>(Long.class, voice, BigDecimal::longValueExact))
                .addDeserializer(long.class, new NumberField<>(Long.class, voice, BigDecimal::longValueExact))
                .addDeserializer(Integer.class, new NumberField<>(Integer.class, voice, BigDecimal::intValueExact))
                .addDeserializer(int.class, new NumberField<>(Integer.class, voice, BigDecimal::intValueExact))
                .addDeserializer(OffsetDateTime.class, about(OffsetDateTime.class, FormReader::time))
                .addDeserializer(
                        LocalDate.class,
                        about(LocalDate.class, (field, text) -> Iso8601.kept(field, Iso8601.day(text))))
                .addDeserializer(PlaceId.class, from(PlaceId.class, text -> new PlaceId(Long.parseLong(text))))
                .addDeserializer(ProductId.class, from(ProductId.class, text -> new ProductId(Long.parseLong(text))))
                .addDeserializer(
                        OrganisationId.class,
                        from(OrganisationId.class, text -> new OrganisationId(Long.parseLong(text))));
    }

    /** A field of a form for a time says none of an offset: there the clock of Vietnam goes. */
    private static OffsetDateTime time(String field, String text) {
        try {
            return Iso8601.kept(
                    field, LocalDateTime.parse(text).atZone(VietnamTime.ZONE).toOffsetDateTime());
        } catch (DateTimeParseException withOffset) {
            return Iso8601.kept(field, Iso8601.time(text));
        }
    }

    private static <T> StdDeserializer<T> from(Class<T> type, Function<String, T> reading) {
        return about(type, (field, text) -> reading.apply(text));
    }

    private static <T> StdDeserializer<T> about(Class<T> type, BiFunction<String, String, T> reading) {
        return new StdDeserializer<>(type) {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                String text = parser.getString().strip();
                try {
                    return reading.apply(String.valueOf(parser.currentName()), text);
                } catch (NumberFormatException | DateTimeParseException notOne) {
                    throw context.weirdStringException(text, type, "not written as one");
                }
            }
        };
    }
}
