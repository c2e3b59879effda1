package vn.nguon.labels.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One mapping of a layout file, read key by key; keys that nobody asked for are refused at the end. */
final class LayoutSection {

    private final String layout;
    private final String path;
    private final Map<?, ?> values;
    private final Set<String> read = new HashSet<>();

    LayoutSection(String layout, String path, Map<?, ?> values) {
        this.layout = layout;
        this.path = path;
        this.values = values;
    }

    /** The key that leads here, with its dot; empty at the top. */
    String path() {
        return path;
    }

    boolean has(String key) {
        read.add(key);
        return values.get(key) != null;
    }

    String text(String key, String otherwise) {
        var value = value(key);
        return value == null ? otherwise : value.toString();
    }

    String text(String key) {
        return required(key).toString();
    }

    double number(String key, double otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    double number(String key) {
        var value = required(key);
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw refused("%s%s là «%s», không phải số", "%s%s is \"%s\", not a number", path, key, value);
    }

    double positive(String key) {
        double number = number(key);
        if (number <= 0) {
            throw refused("%s%s là %s; phải lớn hơn 0", "%s%s is %s; it must be above zero", path, key, number);
        }
        return number;
    }

    int whole(String key, int otherwise) {
        double number = number(key, otherwise);
        if (number != Math.rint(number) || Math.abs(number) > 100_000) {
            throw refused("%s%s là %s, không phải số nguyên", "%s%s is %s, not a whole number", path, key, number);
        }
        return (int) number;
    }

    boolean flag(String key) {
        var value = value(key);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw refused(
                "%s%s là «%s»; phải là true hoặc false", "%s%s is \"%s\"; it must be true or false", path, key, value);
    }

    <E extends Enum<E>> E oneOf(String key, E otherwise) {
        var value = text(key, otherwise.name());
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(value)) {
                return constant;
            }
        }
        var known = List.of(otherwise.getDeclaringClass().getEnumConstants());
        throw refused(
                "%s%s là «%s»; phải là một trong %s",
                "%s%s is \"%s\"; it must be one of %s",
                path,
                key,
                value,
                known.toString().toLowerCase(Locale.ROOT));
    }

    LayoutSection section(String key) {
        return sectionOf(path + key, required(key));
    }

    List<LayoutSection> sections(String key) {
        var value = value(key);
        var sections = new ArrayList<LayoutSection>();
        if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                sections.add(sectionOf("%s%s[%d]".formatted(path, key, i + 1), items.get(i)));
            }
        } else if (value != null) {
            throw refused("%s%s không phải danh sách", "%s%s is not a list", path, key);
        }
        return sections;
    }

    Map<String, String> texts(String key) {
        var texts = new TreeMap<String, String>();
        if (has(key)) {
            section(key).values.forEach((name, text) -> texts.put(name.toString(), String.valueOf(text)));
        }
        return texts;
    }

    void refuseUnknownKeys() {
        for (var key : values.keySet()) {
            if (!read.contains(String.valueOf(key))) {
                throw refused(
                        "không rõ %s%s; ở đây khổ tem có thể nêu %s",
                        "%s%s is not known; a layout may say %s here", path, key, new TreeSet<>(read));
            }
        }
    }

    LayoutRefused refused(String vi, String en, @Nullable Object... words) {
        return new LayoutRefused(layout, vi, en, words);
    }

    private LayoutSection sectionOf(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new LayoutSection(layout, name + ".", map);
        }
        throw refused("%s không phải danh sách tên và giá trị", "%s is not a list of names and values", name);
    }

    private Object required(String key) {
        var value = value(key);
        if (value == null) {
            throw refused("thiếu %s%s", "%s%s is missing", path, key);
        }
        return value;
    }

    private @Nullable Object value(String key) {
        read.add(key);
        return values.get(key);
    }
}
