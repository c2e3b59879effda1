package vn.nguon.golden;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;

/** Asks over HTTP and keeps what was answered: the request, the status, the headers that readers go by, and the body. */
final class Recording {

    static final String PAGE = "text/html";
    static final String JSON = "application/json";

    private static final List<String> HEADERS = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.VARY,
            HttpHeaders.LINK,
            HttpHeaders.LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.ALLOW,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.WWW_AUTHENTICATE,
            "Content-Security-Policy");

    private final String address;
    private final Placeholders placeholders;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Set<String> paths = new LinkedHashSet<>();
    private final Map<String, String> styles = new LinkedHashMap<>();

    Recording(String address, Placeholders placeholders) {
        this.address = address;
        this.placeholders = placeholders;
    }

    /** All answers by their names. */
    Map<String, String> answers() {
        return answers;
    }

    /** The paths that were read, without what a question mark begins. */
    Set<String> paths() {
        return paths;
    }

    /** Keeps the answer to a GET under that name. */
    void get(String name, WebTestClient who, String path, String accept, String language) {
        paths.add(path.substring(0, (path + "?").indexOf('?')));
        keep(name, who.method(HttpMethod.GET).uri(URI.create(address + path)), path, accept, language);
    }

    /** Keeps the answer to whatever is asked, and returns its body. */
    String keep(String name, RequestBodySpec asked, String what, String accept, String language) {
        EntityExchangeResult<byte[]> answer = asked.header(HttpHeaders.ACCEPT, accept)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange()
                .expectBody()
                .returnResult();
        String body =
                new String(Objects.requireNonNullElse(answer.getResponseBody(), new byte[0]), StandardCharsets.UTF_8);
        StringBuilder told = new StringBuilder(answer.getMethod() + " " + what + "\nAccept: " + accept
                + "\nAccept-Language: " + language + "\n\n" + answer.getStatus().value() + "\n");
        for (String header : HEADERS) {
            answer.getResponseHeaders().getOrEmpty(header).forEach(value -> told.append(header + ": " + value + "\n"));
        }
        String type = Objects.requireNonNullElse(answer.getResponseHeaders().getFirst(HttpHeaders.CONTENT_TYPE), "");
        told.append('\n').append(type.contains("json") ? JsonLines.of(body) : withoutStyle(body));
        if (answers.put(name, placeholders.in(told.toString())) != null) {
            throw new IllegalStateException(name + " was asked twice");
        }
        return body;
    }

    /** Every page carries the style with it; it is kept once. */
    private String withoutStyle(String page) {
        int from = page.indexOf("<style>");
        int to = page.indexOf("</style>");
        if (from < 0 || to < from) {
            return page;
        }
        String style = page.substring(from + "<style>".length(), to);
        String name = styles.computeIfAbsent(style, first -> "style-" + (styles.size() + 1));
        answers.put(name, style);
        return page.substring(0, from) + "<style>{" + name + "}" + page.substring(to);
    }
}
