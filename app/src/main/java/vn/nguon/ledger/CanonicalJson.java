package vn.nguon.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the one form that can be hashed (RFC 8785): keys sorted by their UTF-16 code units, no white space. Numbers
 * are whole and within 2⁵³; decimals, times and identifiers are written as strings, so no rule about floating point is
 * needed.
 */
final class CanonicalJson {

    private static final long LARGEST_SAFE_INTEGER = (1L << 53) - 1;
    private static final String HEX = "0123456789abcdef";

    private CanonicalJson() {}

    static String of(Map<String, ?> object) {
        StringBuilder text = new StringBuilder(256);
        write(object, text);
        return text.toString();
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        if (value == null || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof Map<?, ?> map) {
            writeObject(map, text);
        } else if (value instanceof Collection<?> list) {
            writeList(list, text);
        } else if (value instanceof BigDecimal decimal) {
            writeString(decimal.stripTrailingZeros().toPlainString(), text);
        } else if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            writeWhole((Number) value, text);
        } else if (value instanceof Number) {
            throw new IllegalArgumentException("a floating-point number has no canonical form here: " + value);
        } else {
            writeString(value.toString(), text);
        }
    }

    private static void writeObject(Map<?, ?> map, StringBuilder text) {
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        char separator = '{';
        for (Map.Entry<String, @Nullable Object> member : sorted.entrySet()) {
            text.append(separator);
            writeString(member.getKey(), text);
            text.append(':');
            write(member.getValue(), text);
            separator = ',';
        }
        text.append(separator == '{' ? "{}" : "}");
    }

    private static void writeList(Collection<?> list, StringBuilder text) {
        char separator = '[';
        for (Object item : list) {
            text.append(separator);
            write(item, text);
            separator = ',';
        }
        text.append(separator == '[' ? "[]" : "]");
    }

    private static void writeWhole(Number number, StringBuilder text) {
        if (Math.abs(number.longValue()) > LARGEST_SAFE_INTEGER) {
            throw new IllegalArgumentException("a whole number beyond 2^53 has no canonical form: " + number);
        }
        text.append(number);
    }

    private static void writeString(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < 0x20) {
                        text.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
