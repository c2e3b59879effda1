package vn.nguon.files.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

class FairQueueTests {

    private final FairQueue queue = new FairQueue("test", 40);
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch all = new CountDownLatch(1);
    private final CompletableFuture<Boolean> first =
            queue.run(new QueueTurn("first", "first", 1), this::heldUp).toFuture();

    @BeforeEach
    void isBusy() throws InterruptedException {
        begun.await();
    }

    @AfterEach
    void close() {
        all.countDown();
        queue.close();
    }

    @Test
    void whoBringsOneWaitsForOneOfWhoBringsMany() {
        QueueTurn many = new QueueTurn("organisation:1", "organisation:1", 8);
        QueueTurn one = new QueueTurn("organisation:2", "organisation:2", 8);

        List<CompletableFuture<String>> brought = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            brought.add(bring(many, "many " + i));
        }
        brought.add(bring(one, "one"));
        all.countDown();
        brought.forEach(CompletableFuture::join);

        assertThat(done)
                .containsExactly("many 0", "one", "many 1", "many 2", "many 3", "many 4", "many 5", "many 6", "many 7");
    }

    @Test
    void strangersHaveOneTurnTogetherAndTakeTurnsWithinIt() {
        List<CompletableFuture<String>> brought = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            for (String stranger : List.of("x", "y")) {
                brought.add(bring(new QueueTurn("strangers", stranger, 8), stranger + i));
            }
        }
        QueueTurn cooperative = new QueueTurn("organisation:2", "organisation:2", 8);
        brought.add(bring(cooperative, "a"));
        brought.add(bring(cooperative, "b"));
        all.countDown();
        brought.forEach(CompletableFuture::join);

        assertThat(done).containsExactly("x0", "a", "y0", "b", "x1", "y1");
    }

    @Test
    void refusesWhatFindsNoRoomInItsNameOrInItsLane() {
        for (int i = 0; i < 20; i++) {
            waits(new QueueTurn("strangers", "stranger " + i / 5, 5));
        }

        assertThatThrownBy(() ->
                        bring(new QueueTurn("strangers", "stranger 9", 5), "").join())
                .hasCauseInstanceOf(TooManyFilesWaiting.class);
        QueueTurn cooperative = new QueueTurn("organisation:2", "organisation:2", 1);
        waits(cooperative);
        assertThatThrownBy(() -> bring(cooperative, "").join()).hasCauseInstanceOf(TooManyFilesWaiting.class);
        assertThat(queue.waiting()).isEqualTo(21);
    }

    @Test
    void whoGoesAwayGivesTheirPlaceUp() {
        QueueTurn queueTurn = new QueueTurn("organisation:1", "organisation:1", 2);
        Disposable gone = queue.run(queueTurn, () -> note("gone")).subscribe();
        CompletableFuture<String> stays = bring(queueTurn, "stays");

        gone.dispose();

        assertThat(queue.waiting()).isEqualTo(1);
        all.countDown();
        stays.join();
        assertThat(done).containsExactly("stays");
    }

    @Test
    void whatFailsFailsAloneAndTheNextIsDone() {
        QueueTurn queueTurn = new QueueTurn("organisation:1", "organisation:1", 2);
        CompletableFuture<String> failing = queue.<String>run(queueTurn, () -> {
                    throw new IllegalStateException("broken");
                })
                .toFuture();
        CompletableFuture<String> next = bring(queueTurn, "next");
        all.countDown();

        assertThatThrownBy(failing::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(next.join()).isEqualTo("next");
        assertThat(first.join()).isTrue();
        assertThat(queue.run(queueTurn, () -> note("again")).block(Duration.ofSeconds(30)))
                .isEqualTo("again");
    }

    private void waits(QueueTurn turn) {
        queue.run(turn, () -> note("")).subscribe();
    }

    private CompletableFuture<String> bring(QueueTurn turn, String name) {
        return queue.run(turn, () -> note(name)).timeout(Duration.ofMinutes(1)).toFuture();
    }

    private String note(String name) {
        done.add(name);
        return name;
    }

    private boolean heldUp() throws InterruptedException {
        begun.countDown();
        all.await();
        return true;
    }
}
