package vn.nguon.stamp.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"0000000010009", "000000001000 9", "000-000-001-000-9"})
    void isASerialOfThirteenDigits(String typed) {
        assertThat(StampName.read("q", typed)).isEqualTo(StampSerial.of(1000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000Z89TMSQ7PFCVMJ",
                "0000 00Z8 9TMS Q7PF CVMJ",
                "https://tem.example.vn/S/000000Z89TMSQ7PFCVMJ"
            })
    void isACodeOfTwentySymbols(String scanned) {
        assertThat(StampName.read("q", scanned)).isEqualTo(StampCode.read("000000Z89TMSQ7PFCVMJ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1000", "0000000010008", "nghệ"})
    void saysTheFieldOfASerialThatIsNone(String typed) {
        assertThatExceptionOfType(MistypedSerial.class)
                .isThrownBy(() -> StampName.read("q", typed))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000100090", "000000Z89TMSQ7PFCVMJ0", "https://tem.example.vn/"})
    void refusesWhatIsLongerThanASerialAndNoCode(String typed) {
        assertThatExceptionOfType(MalformedCode.class).isThrownBy(() -> StampName.read("q", typed));
    }
}
