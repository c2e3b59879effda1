package vn.nguon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** What is announced arrives a moment later; a second is the longest anybody may be shown what was before. */
public final class Eventually {

    private static final int TRIES = 100;
    private static final Duration PAUSE = Duration.ofMillis(10);

    private Eventually() {}

    /** Asks again and again, for a second at most, until the answer is that one. */
    public static <T> void is(Mono<T> question, T answer) {
        T last = question.filter(answer::equals)
                .switchIfEmpty(Mono.error(NotYet::new))
                .retryWhen(Retry.fixedDelay(TRIES, PAUSE).filter(NotYet.class::isInstance))
                .onErrorResume(NotYet.class, never -> question)
                .block();
        assertThat(last).isEqualTo(answer);
    }

    private static final class NotYet extends RuntimeException {}
}
