package vn.nguon.http.client;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Requests whose answer nobody looks at: those of browsers that fetch ahead or want a part of another page, and of
 * programs that say who they are, which draw the preview of a link or an index. What says nothing of the kind is a person's.
 */
public final class UnattendedRequest {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    /** Words of a User-Agent in small letters; and every word that ends in bot, crawler or spider is one of them. */
    private static final Set<String> PROGRAMS = Set.of(
            // Previews in messages and networks.
            "facebookexternalhit",
            "facebookcatalog",
            "externalagent",
            "externalfetcher",
            "skypeuripreview",
            "preview",
            "embedly",
            "iframely",
            "vkshare",
            "scrap",
            "scraper",
            // Search engines and their checks.
            "mediapartners",
            "inspectiontool",
            "feedfetcher",
            "googleother",
            "slurp",
            "archiver",
            "validator",
            // Watchers, whether a site answers.
            "pingdom",
            "statuscake",
            "site24x7",
            "lighthouse");

    /** Applications that fetch previews under their own name; people inside them have a browser, which is named first. */
    private static final Set<String> APPLICATIONS =
            Set.of("whatsapp", "viber", "zalo", "zalopc", "line", "kakaotalk", "snapchat");

    /** They make phones. */
    private static final Set<String> PEOPLE = Set.of("cubot");

    private UnattendedRequest() {}

    /** Whether nobody looks at the answer, at least not yet. */
    public static boolean is(ServerHttpRequest request) {
        return isAhead(request)
                || isPartOfAnother(request)
                || isProgram(request.getHeaders().getFirst(HttpHeaders.USER_AGENT));
    }

    /** Whether a browser fetches it in case somebody will want to see it ({@code Sec-Purpose} and what came before it). */
    public static boolean isAhead(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        return speaksOf(headers.getFirst("Sec-Purpose"))
                || speaksOf(headers.getFirst("Purpose"))
                || speaksOf(headers.getFirst("X-Purpose"))
                || speaksOf(headers.getFirst("X-Moz"));
    }

    /** Whether a page wants it as its picture, frame or data, of another site perhaps, and no window shows it. */
    private static boolean isPartOfAnother(ServerHttpRequest request) {
        String destination = request.getHeaders().getFirst("Sec-Fetch-Dest");
        return destination != null && !destination.equals("document");
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
}
