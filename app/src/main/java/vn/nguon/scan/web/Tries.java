package vn.nguon.scan.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * Counts what a client may do only so often: so many at once, and again as many over a time. A client that never did it
 * costs nothing.
 */
final class Tries {

    private static final int MOST_CLIENTS = 100_000;

    private final long atOnce;
    private final Duration over;
    private final Cache<Long, Bucket> buckets;

    /** @param over the time in which a client gets all its tries back */
    Tries(long atOnce, Duration over) {
        this.atOnce = atOnce;
        this.over = over;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(over)
                .build();
    }

    /** How long the client must wait for another try; zero if it need not. */
    Duration pause(long client) {
        Bucket bucket = buckets.getIfPresent(client);
        if (bucket == null || bucket.getAvailableTokens() > 0) {
            return Duration.ZERO;
        }
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Takes a try from the client; how long it would have had to wait for it, zero if it need not. */
    Duration take(long client) {
        ConsumptionProbe probe = buckets.get(client, first -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(atOnce, over))
                .build();
    }
}
