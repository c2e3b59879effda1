package vn.nguon.golden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs from run to run, replaced by what it is and which of its kind it is in that answer: {@code {uuid-1}}. The
 * patterns are narrow: whatever else differs is a difference.
 *
 * <p>The platform's clock stands in {@link World#TODAY 2049}. What PostgreSQL's own clock says is of an earlier year and
 * by that known.
 */
final class Placeholders {

    private record Kind(String name, Pattern pattern) {}

    private static final List<Kind> KINDS = List.of(
            kind("uuid", "(?<![0-9a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])"),
            kind("hash", "(?<![0-9A-Za-z])[0-9a-f]{64}(?![0-9A-Za-z])"),
            kind("short-hash", "(?<=class=\"hash\" data-label=\"[^\"]{1,20}\">)[0-9a-f]{12}(?=<)"),
            kind("cursor", "(?<=\"next\":\")[0-9A-Za-z_-]+(?=\")"),
            kind("style-or-script", "(?<='sha256-)[0-9A-Za-z+/]{43}=(?=')"),
            kind("asset", "(?<=/static/)[0-9a-f]{12}(?=/)"),
            kind("database-time", "\\b20(?:2[6-9]|3\\d|4[0-6])-\\d\\d-\\d\\dT[0-9:.]+(?:Z|\\+07:00)"),
            kind("database-day", "\\b(?:\\d\\d/\\d\\d/|\\d{1,2} [A-Z][a-z]{2,3} )20(?:2[6-9]|3\\d|4[0-6])\\b"),
            kind("reference", "\\b[0-9A-F]{4}-[0-9A-F]{6}\\b"),
            kind("seconds", "(?<=\nRetry-After: |\"retryAfter\":)\\d+"),
            kind("minutes", "(?<=Thử lại sau |Try again in )\\d+"),
            kind("login", "\\b(?:administrator|authority|inspector|member|manager|print-house)-\\d+\\b"),
            kind("port", "(?<=http://127\\.0\\.0\\.1:)\\d{4,5}\\b"));

    private final Map<String, String> known = new LinkedHashMap<>();

    private static Kind kind(String name, String pattern) {
        return new Kind(name, Pattern.compile(pattern));
    }

    /** From now on this very text is called so. */
    void know(String text, String name) {
        known.put(text, "{" + name + "}");
    }

    /** The text, its chance values replaced. */
    String in(String text) {
        String replaced = text;
        for (Map.Entry<String, String> each : known.entrySet()) {
            replaced = replaced.replace(each.getKey(), each.getValue());
        }
        for (Kind kind : KINDS) {
            replaced = numbered(kind, replaced);
        }
        return replaced;
    }

    private static String numbered(Kind kind, String text) {
        Map<String, String> names = new LinkedHashMap<>();
        return kind.pattern()
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(names.computeIfAbsent(
                        found.group(), chance -> "{" + kind.name() + "-" + (names.size() + 1) + "}")));
    }
}
