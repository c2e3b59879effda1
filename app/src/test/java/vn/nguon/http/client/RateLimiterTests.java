package vn.nguon.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimiterTests {

    private final RateLimiter<ClientAddress> limiter = new RateLimiter<>(3, Duration.ofMinutes(1));
    private final ClientAddress one = new ClientAddress(1);
    private final ClientAddress other = new ClientAddress(2);

    @Test
    void aClientMaySoManyTimesAndThenWaits() {
        for (int i = 0; i < 3; i++) {
            assertThat(limiter.pause(one)).isZero();
            assertThat(limiter.take(one)).isZero();
        }

        assertThat(limiter.pause(one)).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(20));
        assertThat(limiter.take(one)).isPositive();
    }

    @Test
    void othersDoNotWaitForIt() {
        for (int i = 0; i < 4; i++) {
            limiter.take(one);
        }

        assertThat(limiter.pause(other)).isZero();
        assertThat(limiter.take(other)).isZero();
    }

    @Test
    void whatCameToNothingIsGivenBackAndNoMore() {
        limiter.take(one);
        limiter.giveBack(one);
        limiter.giveBack(one);

        for (int i = 0; i < 3; i++) {
            assertThat(limiter.take(one)).isZero();
        }
        assertThat(limiter.take(one)).isPositive();
    }
}
