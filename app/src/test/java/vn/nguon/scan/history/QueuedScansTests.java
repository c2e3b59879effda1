package vn.nguon.scan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vn.nguon.http.client.ClientNetwork;
import vn.nguon.refusal.Language;

class QueuedScansTests {

    private static final Instant NOON = Instant.parse("2026-10-01T05:00:00Z");

    private final ScanCount scanCount = new ScanCount(1, 7);

    @Test
    void takesTheOldestFirst() {
        QueuedScans waiting = new QueuedScans(10);
        for (int nonce = 0; nonce < 5; nonce++) {
            assertThat(waiting.add(scan(nonce))).isNull();
        }

        assertThat(waiting.take(3)).extracting(Scan::nonce).containsExactly(0, 1, 2);
        assertThat(waiting.take(3)).extracting(Scan::nonce).containsExactly(3, 4);
        assertThat(waiting.take(3)).isEmpty();
    }

    @Test
    void givesUpTheOldestWhenTooManyWait() {
        QueuedScans waiting = new QueuedScans(2);
        waiting.add(scan(0));
        waiting.add(scan(1));

        assertThat(waiting.add(scan(2))).extracting(Scan::nonce).isEqualTo(0);
        assertThat(waiting.size()).isEqualTo(2);
    }

    /** These threads are like those that answer pages: a test fails that lets one wait. */
    @Test
    void letsNobodyWaitAndLosesNothing() {
        QueuedScans waiting = new QueuedScans(1_000_000);
        AtomicInteger added = new AtomicInteger();
        List<Scan> taken = new ArrayList<>();
        Scheduler answering = Schedulers.newParallel("answering", 4);

        Flux.range(0, 4)
                .flatMap(
                        thread -> Flux.range(0, 50_000)
                                .doOnNext(scan -> waiting.add(scan(added.incrementAndGet())))
                                .subscribeOn(answering),
                        4)
                .doOnNext(scan -> {
                    if (scan % 1000 == 0) {
                        taken.addAll(waiting.take(5000));
                    }
                })
                .blockLast();
        taken.addAll(waiting.take(1_000_000));
        answering.dispose();

        assertThat(taken).extracting(Scan::nonce).doesNotHaveDuplicates().hasSize(200_000);
        assertThat(waiting.size()).isZero();
    }

    private Scan scan(int nonce) {
        return new Scan(scanCount, NOON, nonce, "genuine", Language.VI, new ClientNetwork(5));
    }
}
