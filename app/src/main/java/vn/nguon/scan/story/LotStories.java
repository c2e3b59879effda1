package vn.nguon.scan.story;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import vn.nguon.database.CommitNotifications;
import vn.nguon.trace.LotId;

/** The stories of the lots that are scanned these days, each told until something that it is made of changes. */
@Component
public class LotStories implements DisposableBean {

    /** Events and lots that are kept at most, about a kilobyte each. */
    private static final int MOST_KEPT = 50_000;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final AsyncCache<LotId, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((LotId lot, Kept story) -> story.story().weight())
            .expireAfterWrite(LONGEST)
            .buildAsync();

    private final Set<Reading> readings = ConcurrentHashMap.newKeySet();

    private final LoadingLotStories telling;
    private final Disposable listening;

    LotStories(LoadingLotStories telling, CommitNotifications commitNotifications) {
        this.telling = telling;
        this.listening = commitNotifications.heard().subscribe(this::hear);
    }

    /** The story of a lot; read from the database if it is not kept. */
    public Mono<LotStory> of(LotId lot) {
        return Mono.fromFuture(
                        () -> kept.get(lot, (missing, executor) -> read(missing).toFuture()), true)
                .map(Kept::story);
    }

    @Override
    public void destroy() {
        listening.dispose();
    }

    private Mono<Kept> read(LotId lot) {
        return Mono.defer(() -> {
            Reading reading = new Reading();
            readings.add(reading);
            return telling.tell(lot)
                    .map(Kept::of)
                    .doFinally(end -> readings.remove(reading))
                    .flatMap(story -> story.isAbout(reading.heard) ? read(lot) : Mono.just(story));
        });
    }

    private void hear(String subject) {
        readings.forEach(reading -> reading.heard.add(subject));
        if (subject.equals(CommitNotifications.EVERYTHING)) {
            kept.synchronous().invalidateAll();
        } else {
            kept.synchronous()
                    .asMap()
                    .values()
                    .removeIf(story -> story.subjects().contains(subject));
        }
    }

    /** A story being read: what was heard meanwhile may have come too late for it. */
    private static final class Reading {

        private final Set<String> heard = ConcurrentHashMap.newKeySet();
    }

    private record Kept(LotStory story, Set<String> subjects) {

        static Kept of(LotStory story) {
            return new Kept(story, story.subjects());
        }

        boolean isAbout(Set<String> heard) {
            return heard.contains(CommitNotifications.EVERYTHING)
                    || heard.stream().anyMatch(subjects::contains);
        }
    }
}
