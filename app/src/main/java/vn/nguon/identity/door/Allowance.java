package vn.nguon.identity.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How often each client may do something: so many times at once, and as many again over a time. */
final class Allowance {

    private static final int MOST_CLIENTS = 100_000;

    private final int atOnce;
    private final Duration over;
    private final Cache<Object, Bucket> clients;

    /** @param over the time in which a client gets all its times back */
    Allowance(int atOnce, Duration over) {
        this.atOnce = atOnce;
        this.over = over;
        this.clients = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(over.multipliedBy(2))
                .build();
    }

    /** Takes one time from the client; else the whole seconds it must wait for one. */
    long take(@Nullable InetSocketAddress client) {
        ConsumptionProbe probe = of(client).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    }

    /** Gives back a time that came to nothing. */
    void giveBack(@Nullable InetSocketAddress client) {
        of(client).addTokens(1);
    }

    private Bucket of(@Nullable InetSocketAddress client) {
        return clients.get(
                network(client),
                first -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(atOnce, over))
                        .build());
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
