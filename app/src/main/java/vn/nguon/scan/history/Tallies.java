package vn.nguon.scan.history;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import vn.nguon.ledger.Announcements;

/** The tallies of the stamps that are scanned these days. */
@Component
public class Tallies implements DisposableBean {

    private static final int MOST_KEPT = 100_000;
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);
    private static final String STAMP = "stamp:";

    private final AsyncCache<Long, Tally> tallies = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(KEPT_FOR)
            .buildAsync();
    private final Histories histories;
    private final Disposable listening;

    Tallies(Histories histories, Announcements announcements) {
        this.histories = histories;
        this.listening = announcements.heard().subscribe(this::forget);
    }

    /** The tally of a stamp, at the cost of one query if it was not scanned lately. */
    public Mono<Tally> of(long order, long number) {
        return Mono.fromFuture(
                () -> tallies.get(
                        number,
                        (key, executor) -> histories.tally(order, number).toFuture()),
                true);
    }

    @Override
    public void destroy() {
        listening.dispose();
    }

    private void forget(String subject) {
        if (subject.equals(Announcements.EVERYTHING)) {
            tallies.synchronous().invalidateAll();
        } else if (subject.startsWith(STAMP)) {
            tallies.synchronous().invalidate(Long.parseLong(subject, STAMP.length(), subject.length(), 10));
        }
    }
}
