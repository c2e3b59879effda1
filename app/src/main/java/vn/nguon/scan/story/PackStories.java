package vn.nguon.scan.story;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.pack.PackWays;

/**
 * Which way one pack took, as far as somebody scanned it on the way. Asked only of lots of which some pack was named, and
 * kept as long as the lot's story: whatever happens to the lot makes another story.
 */
@Component
public class PackStories {

    private static final int MOST_OF_A_LOT = 10_000;

    private final PackWays ways;
    private final Cache<LotStory, AsyncCache<Long, List<RecordedEvent>>> kept =
            Caffeine.newBuilder().weakKeys().build();

    PackStories(PackWays ways) {
        this.ways = ways;
    }

    /** The records that named the pack with that number, in the order they happened; none if nobody did. */
    public Mono<List<RecordedEvent>> of(@Nullable LotStory story, long number) {
        return story == null || !story.namesPacks()
                ? Mono.just(List.of())
                : Mono.fromFuture(
                        () -> kept.get(story, PackStories::ofOneLot)
                                .get(
                                        number,
                                        (pack, executor) -> read(story, pack).toFuture()),
                        true);
    }

    private Mono<List<RecordedEvent>> read(LotStory story, long number) {
        return ways.of(story.lot().id(), number)
                .map(steps -> story.of(steps.stream().map(PackWays.Step::event).collect(Collectors.toSet())));
    }

    private static AsyncCache<Long, List<RecordedEvent>> ofOneLot(LotStory story) {
        return Caffeine.newBuilder().maximumSize(MOST_OF_A_LOT).buildAsync();
    }
}
