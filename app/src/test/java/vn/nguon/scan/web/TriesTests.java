package vn.nguon.scan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TriesTests {

    private final Tries tries = new Tries(3, Duration.ofMinutes(1));

    @Test
    void aClientHasSoManyTriesAndThenWaits() {
        for (int i = 0; i < 3; i++) {
            assertThat(tries.pause(1)).isZero();
            assertThat(tries.take(1)).isZero();
        }

        assertThat(tries.pause(1)).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(20));
        assertThat(tries.take(1)).isPositive();
    }

    @Test
    void othersDoNotWaitForIt() {
        for (int i = 0; i < 4; i++) {
            tries.take(1);
        }

        assertThat(tries.pause(2)).isZero();
        assertThat(tries.take(2)).isZero();
    }
}
