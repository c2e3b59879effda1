package vn.nguon.text;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes the skeletons of names that were taken before there were any, beside the work of the platform that started. */
@Component
public class SkeletonsAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(SkeletonsAtStart.class);

    private final List<SkeletonTable> tables;

    SkeletonsAtStart(List<SkeletonTable> tables) {
        this.tables = tables;
    }

    /** Whoever compares names meanwhile makes those that they lack. */
    @EventListener(ApplicationReadyEvent.class)
    public void begin() {
        renew().subscribe(
                        made -> LOG.debug("Made the skeletons of {} rows", made),
                        failure -> LOG.warn("Skeletons of names were not made: {}", failure.toString()));
    }

    /** Those of all tables. How many rows that were. */
    public Mono<Long> renew() {
        return Flux.fromIterable(tables).concatMap(SkeletonTable::renew).reduce(0L, Long::sum);
    }
}
