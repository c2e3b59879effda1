package vn.nguon.bench;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * A page that costs nothing to make, answered at the same door as scans, so that the difference between both is what a
 * scan costs and nothing else. There during benchmarks only.
 */
@Component
@Profile("bench")
@Order(0)
class StaticPage implements WebFilter {

    static final String PATH = "/static/bench/page";

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private volatile byte[] page = {};

    void show(byte[] same) {
        page = same.clone();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!exchange.getRequest().getURI().getRawPath().equals(PATH)) {
            return chain.filter(exchange);
        }
        ServerHttpResponse response = exchange.getResponse();
        byte[] body = page;
        response.getHeaders().setContentType(PAGE);
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }
}
