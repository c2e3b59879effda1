package vn.nguon.http.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;

/**
 * What went wrong, as a reader and a program need it (RFC 9457).
 *
 * @param name stable, {@code stamps-already-activated}; the problem's type is {@code urn:nguon:problem:} and this
 */
public record Problem(
        String name,
        int status,
        LocalizedText sentence,
        @Nullable String field,
        Map<String, Object> details) {

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

    /** The members of {@code application/problem+json}, the sentence in the reader's language. */
    public Map<String, Object> members(Language language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:nguon:problem:" + name);
        members.put("title", name.replace('-', ' '));
        members.put("status", status);
        members.put("detail", sentence.in(language));
        if (field != null) {
            members.put("field", field);
        }
        members.putAll(details);
        return members;
    }
}
