package vn.nguon.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Requests whose answer nobody looks at: those of browsers that fetch ahead, and of programs that say who they are,
 * which draw the preview of a link or an index. What says nothing of the kind is a person's.
 */
public final class UnattendedRequest {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> LINES = lines();
    private static final Set<String> PROGRAMS = marked("");
    private static final Set<String> APPLICATIONS = marked("app: ");
    private static final Set<String> PEOPLE = marked("person: ");

    private UnattendedRequest() {}

    /** Whether nobody looks at the answer, at least not yet. */
    public static boolean is(ServerHttpRequest request) {
        return isAhead(request) || isProgram(request.getHeaders().getFirst(HttpHeaders.USER_AGENT));
    }

    /** Whether a browser fetches it in case somebody will want to see it ({@code Sec-Purpose} and what came before it). */
    public static boolean isAhead(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        return speaksOf(headers.getFirst("Sec-Purpose"))
                || speaksOf(headers.getFirst("Purpose"))
                || speaksOf(headers.getFirst("X-Purpose"))
                || speaksOf(headers.getFirst("X-Moz"));
    }

    /** {@code prefetch}, {@code prefetch;prerender}, {@code prefetch;anonymous-client-ip}; Safari's {@code preview}. */
    private static boolean speaksOf(@Nullable String purpose) {
        if (purpose == null) {
            return false;
        }
        String said = purpose.toLowerCase(Locale.ROOT);
        return said.contains("prefetch") || said.contains("prerender") || said.contains("preview");
    }

    static boolean isProgram(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isEmpty()) {
            return false;
        }
        String said = userAgent.toLowerCase(Locale.ROOT);
        boolean browser = said.startsWith("mozilla/");
        return BETWEEN_WORDS
                .splitAsStream(said)
                .anyMatch(word ->
                        PROGRAMS.contains(word) || (!browser && APPLICATIONS.contains(word)) || isNamedAsOne(word));
    }

    private static boolean isNamedAsOne(String word) {
        return (word.endsWith("bot") || word.endsWith("crawler") || word.endsWith("spider")) && !PEOPLE.contains(word);
    }

    private static Set<String> marked(String mark) {
        return LINES.stream()
                .filter(line -> mark.isEmpty() ? line.indexOf(':') < 0 : line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> lines() {
        try (InputStream file = UnattendedRequest.class.getResourceAsStream("programs.txt")) {
            if (file == null) {
                throw new IllegalStateException("programs.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
