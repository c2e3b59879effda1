package vn.nguon.stamp.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampUrlTests {

    private static final StampCode CODE = StampCode.read("000000Z89TMSQ7PFCVMJ");

    private final StampUrl url = new StampUrl("https://tem.example.vn/");

    @Test
    void isUpperCaseThroughout() {
        assertThat(url.of(CODE)).isEqualTo("HTTPS://TEM.EXAMPLE.VN/S/000000Z89TMSQ7PFCVMJ");
    }

    @Test
    void isADigitalLinkForAProductWithAGtin() {
        assertThat(url.of(CODE, "09521234543213"))
                .isEqualTo("HTTPS://TEM.EXAMPLE.VN/01/09521234543213/21/000000Z89TMSQ7PFCVMJ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000Z89TMSQ7PFCVMJ",
                "HTTPS://TEM.EXAMPLE.VN/S/000000Z89TMSQ7PFCVMJ",
                "https://tem.example.vn/s/000000z89tmsq7pfcvmj/",
                "https://elsewhere.example/S/000000Z89TMSQ7PFCVMJ?utm_source=x/S/y#top",
                "HTTPS://TEM.EXAMPLE.VN/01/09521234543213/21/000000Z89TMSQ7PFCVMJ",
                "/01/09521234543213/21/000000Z89TMSQ7PFCVMJ?lang=en",
            })
    void readsWhatAScannerGives(String scanned) {
        assertThat(StampUrl.read(scanned)).isEqualTo(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tem.example.vn/",
                "https://tem.example.vn/S/",
                "https://tem.example.vn/S/000000Z89TMSQ7PFCVM",
                "https://tem.example.vn/S/000000Z89TMSQ7PFCVMJ/more",
                "https://tem.example.vn/01/9521234543213/21/000000Z89TMSQ7PFCVMJ",
                "https://tem.example.vn/01/09521234543213/10/000000Z89TMSQ7PFCVMJ",
            })
    void refusesOtherAddresses(String scanned) {
        assertThatExceptionOfType(MalformedCode.class).isThrownBy(() -> StampUrl.read(scanned));
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        String scanned = "https://tem.example.vn/S/000000Z89TMSQ7PFCVMJ?" + "x".repeat(300);

        assertThatExceptionOfType(MalformedCode.class).isThrownBy(() -> StampUrl.read(scanned));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tem.example.vn", "https://tem.example.vn/path", "ftp://tem.example.vn", "https://tem_1.vn"})
    void refusesABaseThatIsNotSchemeAndHost(String base) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StampUrl(base));
    }

    @Test
    void refusesAGtinOfAnotherLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> url.of(CODE, "9521234543213"));
    }
}
