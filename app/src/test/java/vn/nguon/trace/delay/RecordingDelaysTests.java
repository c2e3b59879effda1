package vn.nguon.trace.delay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nguon.product.plan.Stage;

/** When a record is late, by its stage. */
class RecordingDelaysTests {

    private static final Instant HAPPENED = Instant.parse("2026-08-10T06:00:00Z");

    private final RecordingDelays delays =
            new RecordingDelays(Duration.ofDays(7), Duration.ofDays(3), Duration.ofDays(2), Duration.ofDays(30));

    @ParameterizedTest
    @CsvSource({
        "RAW_MATERIAL, 7",
        "HARVEST, 7",
        "TRANSPORT, 2",
        "SLAUGHTER, 3",
        "PRELIMINARY_PROCESSING, 3",
        "PROCESSING, 3",
        "TESTING, 30",
        "PACKING, 3",
        "DISTRIBUTION, 2",
        "RETAIL, 2"
    })
    void isLateASecondAfterTheDaysOfItsStage(Stage stage, int days) {
        Instant last = HAPPENED.plus(Duration.ofDays(days));

        assertThat(delays.late(stage, HAPPENED, last)).isFalse();
        assertThat(delays.late(stage, HAPPENED, last.plusSeconds(1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whatAPhoneWithAFastClockRecordsAheadIsNotLate(Stage stage) {
        assertThat(delays.late(stage, HAPPENED, HAPPENED.minusSeconds(300))).isFalse();
    }
}
