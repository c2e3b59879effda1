package vn.nguon.stamp.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampSerialTests {

    @Test
    void readsASerialTypedInGroups() {
        assertThat(StampSerial.read("first", " 0000 0000-1000 9")).isEqualTo(StampSerial.of(1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1000", "000000001000", "00000000100090", "000000001000X", "٠٠٠٠٠٠٠٠١٠٠٠٩"})
    void refusesWhatIsNotThirteenDigits(String typed) {
        assertThatExceptionOfType(MistypedSerial.class)
                .isThrownBy(() -> StampSerial.read("last", typed))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("last");
                    assertThat(refusal.sentence().en()).contains("13 digits");
                    assertThat(refusal.name()).isEqualTo("mistyped-serial");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000010008", "0000000000000"})
    void refusesAWrongDigitAndTheNumberZero(String typed) {
        assertThatExceptionOfType(MistypedSerial.class)
                .isThrownBy(() -> StampSerial.read("first", typed))
                .satisfies(refusal -> assertThat(refusal.sentence().en()).contains("check digit"));
    }

    @Test
    void doesNotRepeatALongTextWhole() {
        assertThatExceptionOfType(MistypedSerial.class)
                .isThrownBy(() -> StampSerial.read("first", "x".repeat(100_000)))
                .satisfies(refusal -> assertThat(refusal.sentence().vi()).hasSizeLessThan(150));
    }
}
