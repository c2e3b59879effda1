package vn.nguon.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "96385074",
                "614141000036",
                "9506000134352",
                "6291041500213",
                "09506000134352",
                "106141412345678908"
            })
    void closesTheKeysPrintedInTheStandard(String key) {
        assertThat(CheckDigit.closes(key)).isTrue();
        assertThat(CheckDigit.append(key.substring(0, key.length() - 1))).isEqualTo(key);
    }

    @Test
    void doesNotCloseAKeyWithAnotherLastDigit() {
        assertThat(CheckDigit.closes("9506000134353")).isFalse();
    }

    @Test
    void hasNothingToCloseInOneDigitOrNone() {
        assertThat(CheckDigit.closes("0")).isFalse();
        assertThat(CheckDigit.closes("")).isFalse();
    }

    @Test
    void takesOnlyDigitsOfOurAlphabet() {
        assertThatThrownBy(() -> CheckDigit.of("12a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CheckDigit.of("١٢٣")).isInstanceOf(IllegalArgumentException.class);
    }
}
