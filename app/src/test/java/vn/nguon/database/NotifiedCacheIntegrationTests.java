package vn.nguon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class NotifiedCacheIntegrationTests {

    /** More than the pool has connections. */
    private static final int ACTS = 20;

    private final DatabaseClient database;
    private final UnitOfWork unitOfWork;
    private final AtomicInteger readings = new AtomicInteger();
    private final NotifiedCache<Long, Long> notifiedCache;

    NotifiedCacheIntegrationTests(
            DatabaseClient database, UnitOfWork unitOfWork, CommitNotifications commitNotifications) {
        this.database = database;
        this.unitOfWork = unitOfWork;
        this.notifiedCache = NotifiedCache.of(
                100, commitNotifications, NotifiedCache.numbered("nothing-of-this-kind", Long::valueOf), this::read);
    }

    @AfterEach
    void forget() {
        notifiedCache.close();
    }

    @Test
    void anActLooksUpWithoutASecondConnection() {
        Mono<List<Long>> acts = Flux.range(0, ACTS)
                .map(Long::valueOf)
                .flatMap(
                        number -> unitOfWork.inOneTransaction(
                                database.sql("select pg_sleep(0.3)").then().then(notifiedCache.get(number))),
                        ACTS)
                .collectList();

        assertThat(acts.block(Duration.ofSeconds(30))).hasSize(ACTS);
    }

    @Test
    void keepsNothingThatAnActReadBeforeItsCommit() {
        unitOfWork.inOneTransaction(notifiedCache.get(7L)).block(Duration.ofSeconds(10));
        notifiedCache.get(7L).block(Duration.ofSeconds(10));
        assertThat(readings).hasValue(2);

        unitOfWork.inOneTransaction(notifiedCache.get(7L)).block(Duration.ofSeconds(10));

        assertThat(readings).hasValue(2);
    }

    private Mono<Long> read(long number) {
        readings.incrementAndGet();
        return database.sql("select :number::bigint")
                .bind("number", number)
                .mapValue(Long.class)
                .one();
    }
}
