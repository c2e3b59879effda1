package vn.nguon.http.problem;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.nguon.refusal.Refusal;

/** Refuses what two programs in a row could read in two ways: for which host a request is, and where it ends. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class ClearRequests implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        if (headers.getOrEmpty(HttpHeaders.HOST).size() != 1) {
            return refused(exchange, new HostUnclear());
        }
        List<String> encodings = headers.getOrEmpty(HttpHeaders.TRANSFER_ENCODING);
        return encodings.isEmpty() || (encodings.size() == 1 && encodings.get(0).equalsIgnoreCase("chunked"))
                ? chain.filter(exchange)
                : refused(exchange, new EncodingUnclear());
    }

    /** Nobody knows what would come next on such a connection. */
    private static Mono<Void> refused(ServerWebExchange exchange, Refusal why) {
        exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, "close");
        return Mono.error(why);
    }
}
