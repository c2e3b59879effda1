package vn.nguon.http.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * How often one client may do something: so many times at once, and as many again over a time. A client that never did
 * it costs nothing.
 *
 * @param <C> what clients are told apart by: their {@link ClientAddress}, or the number of the account that they use
 */
public final class RateLimiter<C> {

    private static final int MOST_CLIENTS = 100_000;

    private final long atOnce;
    private final Duration over;
    private final Cache<C, Bucket> clients;

    /** @param over the time in which a client gets all its times back */
    public RateLimiter(long atOnce, Duration over) {
        this.atOnce = atOnce;
        this.over = over;
        this.clients = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(over)
                .build();
    }

    /** How long the client must wait before it may do it again; zero if it need not. Takes nothing. */
    public Duration pause(C client) {
        Bucket bucket = clients.getIfPresent(client);
        return bucket == null || bucket.getAvailableTokens() > 0
                ? Duration.ZERO
                : Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Takes one time from the client; how long it would have had to wait for it, zero if it need not. */
    public Duration take(C client) {
        ConsumptionProbe probe = bucket(client).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Gives back a time that came to nothing. */
    public void giveBack(C client) {
        bucket(client).addTokens(1);
    }

    private Bucket bucket(C client) {
        return clients.get(
                client,
                first -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(atOnce, over))
                        .build());
    }
}
