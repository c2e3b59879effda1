package vn.nguon.http.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nguon.language.Language;

/** Bodies, as text, that hold one value each which its field cannot hold. */
final class WrongValues {

    private static final String WRONG = "wrong-kind-of-value";
    private static final String INVALID = "invalid";
    private static final Map<Class<?>, String[]> WRONG_KINDS = Map.of(
            String.class, new String[] {"5", "0.5", "true", "{}", "[\"x\"]"},
            BigDecimal.class, new String[] {"\"5\"", "\"0,5\"", "\"\"", "true", "\"NaN\"", "[5]"},
            Long.class, new String[] {"\"5\"", "\"\"", "5.5", "10.0", "1e3", "true", "99999999999999999999", "[5]"},
            Integer.class, new String[] {"\"5\"", "\"\"", "6.9", "10.0", "1e3", "true", "99999999999", "[5]"},
            Boolean.class, new String[] {"\"true\"", "\"\"", "1", "0", "\"yes\""},
            UUID.class, new String[] {"\"\"", "5", "\"x\"", "{}"},
            LocalDate.class,
                    new String[] {
                        "20000",
                        "1763620200000",
                        "[2026,11,20]",
                        "\"\"",
                        "\"20261120\"",
                        "\"2026-11-20T06:30:00+07:00\"",
                        "\"2026-11-19T17:00:00Z\"",
                        "\"2026-11-20T00:00:00\"",
                        "\"2026-02-30\"",
                        "\"20/11/2026\"",
                        "\" 2026-11-20\""
                    },
            OffsetDateTime.class,
                    new String[] {
                        "1763620200",
                        "1763620200.5",
                        "\"1763620200\"",
                        "[2026,11,20,6,30]",
                        "\"\"",
                        "\"2026-11-20\"",
                        "\"2026-11-20T06:30:00\"",
                        "\"2026-11-20T06:30:00+19:00\"",
                        "\"2026-11-20T06:30:00 07:00\"",
                        "\"2026-11-20T06:30:00[Asia/Ho_Chi_Minh]\"",
                        "\"2026-02-30T06:30:00+07:00\"",
                        "\"2026-11-20T25:00:00+07:00\""
                    });
    private static final String[] OUTSIDE_DAYS = {"\"1899-12-31\"", "\"2201-01-01\"", "\"+12026-11-20\""};
    private static final String[] OUTSIDE_TIMES = {
        "\"1899-12-31T23:00:00+07:00\"",
        "\"2201-01-01T00:00:00+07:00\"",
        "\"2026-11-20T06:30:00+18:00\"",
        "\"2026-11-20T06:30:00-14:01\"",
        "\"2026-11-20T06:30:00+07:00:30\""
    };

    private final List<Wrong> found = new ArrayList<>();
    /** The path of a value of one part: null is that value left out. */
    private String wrapper = "";

    private WrongValues() {}

    static List<Wrong> of(Class<?> body) {
        WrongValues values = new WrongValues();
        values.members(body, "", "%s");
        return values.found;
    }

    /** @param around the body, {@code %s} where the value is */
    private void add(String problem, String field, String around, String value) {
        found.add(new Wrong(around.replace("%s", value), problem, field));
    }

    private void members(Class<?> type, String path, String around) {
        String before = path.isEmpty() ? "" : path + ".";
        for (RecordComponent each : type.getRecordComponents()) {
            String name = each.getName();
            String one = around.replace("%s", "{\"" + name + "\": %s}");
            if (!each.getType().isPrimitive()) {
                add("repeated-field", before + name, around, "{\"%n\": null, \"%n\": null}".replace("%n", name));
            }
            value(each.getGenericType(), before + name, one);
        }
    }

    private void value(Type declared, String path, String around) {
        Class<?> type = (Class<?>) (declared instanceof ParameterizedType many ? many.getRawType() : declared);
        if (type.isPrimitive() && !path.equals(wrapper)) {
            add(WRONG, path, around, "null");
        }
        if (type.isEnum() || type == Language.class) {
            kinds(path, around, "0", "1", "\"0\"", "\"\"", "\"KHÔNG CÓ\"", "true");
        } else if (Collection.class.isAssignableFrom(type)) {
            kinds(path, around, "5", "{}", "\"x\"", "\"\"");
            value(
                    ((ParameterizedType) declared).getActualTypeArguments()[0],
                    path + "[0]",
                    around.replace("%s", "[%s]"));
        } else if (Map.class.isAssignableFrom(type)) {
            kinds(path, around, "5", "[]", "\"x\"");
            add("repeated-field", path + ".a", around, "{\"a\": 1, \"a\": 2}");
        } else if (type.isRecord()) {
            ofRecord(type, path, around);
        } else {
            kinds(path, around, WRONG_KINDS.get(wrapped(type)));
            for (String outside : outside(type)) {
                add(INVALID, path, around, outside);
            }
        }
    }

    private void ofRecord(Class<?> type, String path, String around) {
        RecordComponent first = type.getRecordComponents()[0];
        boolean single =
                type.getRecordComponents().length == 1 && first.getAccessor().isAnnotationPresent(JsonValue.class);
        if (single) {
            wrapper = path;
            value(first.getGenericType(), path, around);
        } else {
            kinds(path, around, "5", "\"x\"", "\"\"", "[]");
            members(type, path, around);
        }
    }

    private void kinds(String path, String around, String... values) {
        for (String value : values) {
            add(WRONG, path, around, value);
        }
    }

    private static Class<?> wrapped(Class<?> type) {
        return type == long.class
                ? Long.class
                : type == int.class
                        ? Integer.class
                        : type == boolean.class ? Boolean.class : type == Instant.class ? OffsetDateTime.class : type;
    }

    private static String[] outside(Class<?> type) {
        return type == LocalDate.class
                ? OUTSIDE_DAYS
                : wrapped(type) == OffsetDateTime.class ? OUTSIDE_TIMES : new String[0];
    }

    /** The body, what it is refused as, and the field that is named. */
    record Wrong(String body, String problem, String field) {}
}
