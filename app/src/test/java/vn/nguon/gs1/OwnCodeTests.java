package vn.nguon.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnCodeTests {

    /** The vectors of docs/spec/own-codes.md. */
    @ParameterizedTest
    @CsvSource({"1, 00000017", "12, 00000123", "9999999, 99999995", "10000000, 100000009"})
    void isANumberAndItsCheckDigit(long number, String digits) {
        assertThat(OwnCode.of("P", number)).isEqualTo("P-" + digits);
        assertThat(OwnCode.of("NG", number)).isEqualTo("NG-" + digits);
        assertThat(OwnCode.is("NG-" + digits)).isTrue();
    }

    @Test
    void noticesAMistypedDigit() {
        assertThat(OwnCode.is("P-00000018")).isFalse();
        assertThat(OwnCode.is("P-0000017")).isFalse();
        assertThat(OwnCode.is("9506000134352")).isFalse();
    }
}
