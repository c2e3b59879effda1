package vn.nguon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTests {

    @Test
    void sortsKeysByTheirUtf16CodeUnits() {
        assertThat(CanonicalJson.of(Map.of("b", 1, "a", 2, "€", 3, "\u0080", 4, "\ud83d\ude00", 5, "\ufb33", 6)))
                .isEqualTo("{\"a\":2,\"b\":1,\"\u0080\":4,\"€\":3,\"\ud83d\ude00\":5,\"\ufb33\":6}");
    }

    @Test
    void escapesOnlyWhatMustBeEscaped() {
        assertThat(CanonicalJson.of(Map.of("s", "a\"b\\c/d\n\u0001ệ")))
                .isEqualTo("{\"s\":\"a\\\"b\\\\c/d\\n\\u0001ệ\"}");
    }

    @Test
    void writesDecimalsAsTextSoThatNoRoundingCreepsIn() {
        assertThat(CanonicalJson.of(Map.of("kg", new BigDecimal("1200.500"), "all", List.of(true, List.of()))))
                .isEqualTo("{\"all\":[true,[]],\"kg\":\"1200.5\"}");
    }

    @Test
    void refusesFloatingPoint() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("kg", 0.1)));
    }

    @Test
    void refusesWholeNumbersThatJsonReadersWouldRound() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("n", 1L << 53)));
    }
}
