package vn.nguon.http.problem;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses a body that says it is too large before a byte of it is read; the codecs stop one that does not say so. */
@Component
@Order(-200)
class SmallBodies implements WebFilter {

    private static final long LARGEST_UPLOAD = 12L << 20;
    private static final long LARGEST_JSON = 1L << 20;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getRequest().getHeaders().getContentLength() > largest(exchange.getRequest())
                ? Mono.error(new TooLarge())
                : chain.filter(exchange);
    }

    private static long largest(ServerHttpRequest request) {
        String type = request.getHeaders().getFirst("Content-Type");
        boolean upload = type != null && type.regionMatches(true, 0, MediaType.MULTIPART_FORM_DATA_VALUE, 0, 19);
        return upload ? LARGEST_UPLOAD : LARGEST_JSON;
    }
}
