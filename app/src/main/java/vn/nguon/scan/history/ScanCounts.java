package vn.nguon.scan.history;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import vn.nguon.database.CommitNotifications;

/**
 * The tallies of the stamps that are scanned these days.
 *
 * <p>What is known of a stamp is forgotten and read again, after an announcement or a while. Its tally is not: whoever
 * answers a scan holds it, and so does every scan that waits to be written, and a second one would not know of those.
 */
@Component
public class ScanCounts implements DisposableBean {

    private static final int MOST_KEPT = 100_000;
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);
    private static final String STAMP = "stamp:";

    /** Those that need not be read again. */
    private final AsyncCache<Long, ScanCount> known = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(KEPT_FOR)
            .buildAsync();

    /** All that anybody holds. */
    private final Cache<Long, ScanCount> held =
            Caffeine.newBuilder().weakValues().build();

    private final AtomicLong questions = new AtomicLong();
    private final ScanHistories scanHistories;
    private final Disposable listening;

    ScanCounts(ScanHistories scanHistories, CommitNotifications commitNotifications) {
        this.scanHistories = scanHistories;
        this.listening = commitNotifications.heard().subscribe(this::forget);
    }

    /** The tally of a stamp, at the cost of one query if it was not scanned lately. */
    public Mono<ScanCount> of(long order, long number) {
        return Mono.fromFuture(
                () -> known.get(number, (key, executor) -> read(order, number).toFuture()), true);
    }

    @Override
    public void destroy() {
        listening.dispose();
    }

    /** Holds the tally from before the question: what is written meanwhile may not be in the answer. */
    private Mono<ScanCount> read(long order, long number) {
        ScanCount scanCount = held.get(number, key -> new ScanCount(order, key));
        long question = questions.incrementAndGet();
        return scanHistories.of(order, number).map(stored -> scanCount.learn(stored, question));
    }

    private void forget(String subject) {
        if (subject.equals(CommitNotifications.EVERYTHING)) {
            known.synchronous().invalidateAll();
        } else if (subject.startsWith(STAMP)) {
            known.synchronous().invalidate(Long.parseLong(subject, STAMP.length(), subject.length(), 10));
        }
    }
}
