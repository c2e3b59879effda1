package vn.nguon.ledger;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A row that came inside another one, as {@code json_agg} writes it; read like any other. */
public final class JsonRow implements Readable {

    private static final TypeReference<List<Map<String, @Nullable Object>>> ROWS = new TypeReference<>() {};

    private static final Map<Class<?>, Function<Object, Object>> READING = Map.of(
            Long.class, value -> ((Number) value).longValue(),
            Integer.class, value -> ((Number) value).intValue(),
            BigDecimal.class, value -> new BigDecimal(value.toString()),
            UUID.class, value -> UUID.fromString((String) value),
            Instant.class, value -> OffsetDateTime.parse((String) value).toInstant(),
            OffsetDateTime.class, value -> OffsetDateTime.parse((String) value),
            LocalDate.class, value -> LocalDate.parse((String) value),
            String[].class, value -> ((List<?>) value).toArray(String[]::new));

    private final Map<String, @Nullable Object> values;

    private JsonRow(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** The rows of a {@code json_agg}, which is null where there are none. */
    public static List<Columns> all(@Nullable String text, JsonMapper json) {
        if (text == null) {
            return List.of();
        }
        List<Map<String, @Nullable Object>> rows = json.readerFor(ROWS)
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readValue(text);
        return columns(rows);
    }

    /** The rows that lie in a column of such a row. */
    @SuppressWarnings("unchecked")
    public static List<Columns> within(Columns row, String column) {
        List<Map<String, @Nullable Object>> rows = row.maybe(column, List.class);
        return rows == null ? List.of() : columns(rows);
    }

    private static List<Columns> columns(List<Map<String, @Nullable Object>> rows) {
        return rows.stream().map(row -> new Columns(new JsonRow(row))).toList();
    }

    @Override
    public <T> T get(int index, Class<T> type) {
        throw new IndexOutOfBoundsException("columns go by their names here");
    }

    @Override
    public <T> @Nullable T get(String name, Class<T> type) {
        Object value = values.get(name);
        return value == null || type.isInstance(value)
                ? type.cast(value)
                : type.cast(READING.getOrDefault(type, same -> same).apply(value));
    }
}
