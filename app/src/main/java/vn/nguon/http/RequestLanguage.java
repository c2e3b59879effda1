package vn.nguon.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import vn.nguon.language.Language;

/** What a request says about its reader. */
public final class RequestLanguage {

    private RequestLanguage() {}

    /** The language they read: {@code ?lang=} first, then {@code Accept-Language}, else Vietnamese. */
    public static Language language(ServerHttpRequest request) {
        String asked = request.getQueryParams().getFirst("lang");
        return asked != null
                ? Language.of(asked)
                : Language.accepted(request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
