package vn.nguon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class WriteQueueTests {

    @Test
    void takesTheOldestFirst() {
        WriteQueue<Integer> waiting = new WriteQueue<>(10);
        for (int number = 0; number < 5; number++) {
            assertThat(waiting.push(number)).isNull();
        }

        assertThat(waiting.take(3)).containsExactly(0, 1, 2);
        assertThat(waiting.take(3)).containsExactly(3, 4);
        assertThat(waiting.take(3)).isEmpty();
    }

    @Test
    void givesUpTheOldestWhenTooManyWait() {
        WriteQueue<Integer> waiting = new WriteQueue<>(2);
        waiting.push(0);
        waiting.push(1);

        assertThat(waiting.push(2)).isEqualTo(0);
        assertThat(waiting.take(3)).containsExactly(1, 2);
    }

    @Test
    void orRefusesTheNewest() {
        WriteQueue<Integer> waiting = new WriteQueue<>(2);
        assertThat(waiting.offer(0)).isTrue();
        assertThat(waiting.offer(1)).isTrue();

        assertThat(waiting.offer(2)).isFalse();
        assertThat(waiting.size()).isEqualTo(2);
        assertThat(waiting.take(3)).containsExactly(0, 1);
    }

    /** These threads are like those that answer pages: a test fails that lets one wait. */
    @Test
    void letsNobodyWaitAndLosesNothing() {
        WriteQueue<Integer> waiting = new WriteQueue<>(1_000_000);
        AtomicInteger added = new AtomicInteger();
        List<Integer> taken = new ArrayList<>();
        Scheduler answering = Schedulers.newParallel("answering", 4);

        Flux.range(0, 4)
                .flatMap(
                        thread -> Flux.range(0, 50_000)
                                .doOnNext(each -> waiting.push(added.incrementAndGet()))
                                .subscribeOn(answering),
                        4)
                .doOnNext(each -> {
                    if (each % 1000 == 0) {
                        taken.addAll(waiting.take(5000));
                    }
                })
                .blockLast();
        taken.addAll(waiting.take(1_000_000));
        answering.dispose();

        assertThat(taken).doesNotHaveDuplicates().hasSize(200_000);
        assertThat(waiting.size()).isZero();
    }
}
