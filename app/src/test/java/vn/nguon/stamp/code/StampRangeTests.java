package vn.nguon.stamp.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StampRangeTests {

    @Test
    void countsBothEnds() {
        assertThat(new StampRange(1001, 6000).count()).isEqualTo(5000);
    }

    @Test
    void holdsWhatLiesBetweenItsEnds() {
        StampRange roll = new StampRange(1001, 6000);

        assertThat(roll.holds(1001)).isTrue();
        assertThat(roll.holds(6001)).isFalse();
        assertThat(roll.holds(new StampRange(1001, 6000))).isTrue();
        assertThat(roll.holds(new StampRange(5999, 6001))).isFalse();
    }

    @Test
    void isReadAsSerials() {
        assertThat(new StampRange(1, 2).serials()).isEqualTo("0000000000017–0000000000024");
        assertThat(StampRange.of(new StampNumber(1000)).serials()).isEqualTo("0000000010009");
    }

    @Test
    void refusesNumbersThatNoStampsHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StampRange(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new StampRange(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new StampRange(1, StampNumber.LAST + 1));
    }
}
