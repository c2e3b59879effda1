package vn.nguon.http.connection;

import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.nguon.http.AddressPatterns;
import vn.nguon.http.client.ClientAddress;
import vn.nguon.http.problem.TooLarge;

/**
 * Opens bodies to be read, once it is known who sends them: a few kilobytes of who is not signed in, a megabyte of who
 * is, twelve with files; of a doubt with its photo what {@link ServerLimits} says. Before that nothing is read.
 */
@Component
public final class RequestBodies {

    private static final AddressPatterns DOUBTS = AddressPatterns.of("/S/{code}/doubt");
    private static final long LARGEST_UPLOAD = 12L << 20;
    private static final long LARGEST_TEXT = 1L << 20;

    private final ServerLimits limits;
    private final BodyBudget budget;

    RequestBodies(ServerLimits limits, BodyBudget budget) {
        this.limits = limits;
        this.budget = budget;
    }

    /**
     * Opens the body of each request that comes by.
     *
     * @param signedIn whether who sends it is known
     */
    public WebFilter opened(Function<ServerWebExchange, Mono<Boolean>> signedIn) {
        return (exchange, chain) -> {
            HttpHeaders headers = exchange.getRequest().getHeaders();
            return headers.getContentLength() <= 0 && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)
                    ? chain.filter(exchange)
                    : signedIn.apply(exchange).flatMap(known -> open(exchange, chain, !known));
        };
    }

    private Mono<Void> open(ServerWebExchange exchange, WebFilterChain chain, boolean stranger) {
        ServerHttpRequest request = exchange.getRequest();
        long said = request.getHeaders().getContentLength();
        long most = most(request, stranger);
        if (said > most) {
            return Mono.error(new TooLarge());
        }
        return Mono.deferContextual(context -> {
            Runnable back = budget.take(ClientAddress.of(request), said < 0 ? most : said, stranger);
            if (back == null) {
                return Mono.error(new TooManyBodies());
            }
            context.get(MeasuredRequest.class).allow(most);
            return chain.filter(exchange).doFinally(end -> back.run());
        });
    }

    private long most(ServerHttpRequest request, boolean stranger) {
        String type = request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        boolean files = type != null && type.regionMatches(true, 0, MediaType.MULTIPART_FORM_DATA_VALUE, 0, 19);
        if (!stranger) {
            return files ? LARGEST_UPLOAD : LARGEST_TEXT;
        }
        return files && DOUBTS.include(request)
                ? limits.strangersPhoto().toBytes()
                : limits.strangersBody().toBytes();
    }
}
