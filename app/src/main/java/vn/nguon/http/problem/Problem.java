package vn.nguon.http.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.language.Wording;

/**
 * What went wrong, as a reader and a program need it (RFC 9457).
 *
 * @param name stable, {@code stamps-already-activated}; the problem's type is {@code urn:nguon:problem:} and this
 */
public record Problem(
        String name, int status, Wording sentence, @Nullable String field, Map<String, Object> details) {

    /** What a reader is told of a failure, whatever it was. */
    public static Problem of(Throwable failure) {
        return ProblemTranslator.of(failure);
    }

    /** Whole seconds after which the same may be asked again; null where waiting is of no use. */
    public @Nullable Long retryAfter() {
        return details.get("retryAfter") instanceof Number seconds
                ? Long.valueOf(seconds.longValue())
                : status == 503 ? Long.valueOf(2) : null;
    }

    /** The members of {@code application/problem+json}, the sentence in the reader's language, the details by name. */
    public Map<String, Object> members(Language language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:nguon:problem:" + name);
        members.put("title", name.replace('-', ' '));
        members.put("status", status);
        members.put("detail", sentence.in(language));
        if (field != null) {
            members.put("field", field);
        }
        members.putAll(inOrder(details));
        return members;
    }

    /** By name, and so whatever lies within: the order of {@code Map.of} is another on every start. */
    private static Map<String, Object> inOrder(Map<?, ?> details) {
        Map<String, Object> ordered = new TreeMap<>();
        details.forEach((name, detail) -> ordered.put(String.valueOf(name), inOrder(detail)));
        return ordered;
    }

    private static Object inOrder(Object detail) {
        if (detail instanceof Map<?, ?> within) {
            return inOrder(within);
        }
        return detail instanceof List<?> list
                ? list.stream().map(Problem::inOrder).toList()
                : detail;
    }
}
