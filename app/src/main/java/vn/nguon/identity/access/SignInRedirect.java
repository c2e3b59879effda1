package vn.nguon.identity.access;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.AddressPatterns;

/** Shows a person who looks for a page where to sign in, and remembers what they looked for. */
final class SignInRedirect {

    private SignInRedirect() {}

    /** Whether who sends that is a person before a browser, and no program. */
    static boolean serves(ServerHttpRequest request) {
        String accept = request.getHeaders().getFirst(HttpHeaders.ACCEPT);
        return request.getMethod().equals(HttpMethod.GET)
                && !AddressPatterns.FOR_PROGRAMS.include(request)
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** Shows them where to choose a password of their own. */
    static Mono<Void> writeToPassword(ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(URI.create("/account/password"));
        return response.setComplete();
    }

    static Mono<Void> write(ServerWebExchange exchange) {
        URI wanted = exchange.getRequest().getURI();
        String to = wanted.getRawPath() + (wanted.getRawQuery() == null ? "" : "?" + wanted.getRawQuery());
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(URI.create("/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)));
        return response.setComplete();
    }
}
