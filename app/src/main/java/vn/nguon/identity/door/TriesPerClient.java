package vn.nguon.identity.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.nguon.identity.TooManyTries;

/** Limits how often one client may try what is worth guessing or flooding, whatever name it gives. */
final class TriesPerClient implements WebFilter {

    private static final Set<String> LIMITED =
            Set.of("/sign-in", "/api/v1/sessions", "/api/v1/registrations", "/api/v1/me/password");

    private final int aMinute;
    private final Cache<Object, Bucket> clients = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    TriesPerClient(int aMinute) {
        this.aMinute = aMinute;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean limited = request.getMethod().equals(HttpMethod.POST)
                && LIMITED.contains(request.getPath().pathWithinApplication().value());
        return limited ? take(request.getRemoteAddress()).then(chain.filter(exchange)) : chain.filter(exchange);
    }

    private Mono<Void> take(@Nullable InetSocketAddress client) {
        return Mono.defer(() -> {
            ConsumptionProbe probe =
                    clients.get(network(client), unused -> bucket()).tryConsumeAndReturnRemaining(1);
            return probe.isConsumed()
                    ? Mono.empty()
                    : Mono.error(new TooManyTries(
                            Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1));
        });
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** An IPv4 address, or the network of 64 bits that one IPv6 customer has for himself. */
    private static Object network(@Nullable InetSocketAddress client) {
        InetAddress address = client == null ? null : client.getAddress();
        if (address == null) {
            return "unknown";
        }
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? address : ByteBuffer.wrap(bytes).getLong();
    }
}
