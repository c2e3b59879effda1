package vn.nguon.labels.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNameTests {

    private static final String PHU_MAU = "Hợp tác xã Sản xuất, kinh doanh và dịch vụ nông nghiệp tổng hợp Phú Mậu";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTX Phú Mậu",
                "Phú Mậu",
                "HTX SX & dịch vụ NN Phú Mậu",
                "Hợp tác xã nông nghiệp Phú Mậu",
                "HTX SX, KD"
            })
    void saysNothingThatTheNameDoesNotSay(String shortName) {
        assertThat(ShortName.isDrawnFrom(PHU_MAU, shortName)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phú Mậu HTX",
                "HTX Phú Lộc",
                "CTY TNHH Phú Mậu",
                "HTX Phu Mau",
                "HTX hữu cơ Phú Mậu",
                "HTX HTX Phú Mậu"
            })
    void saysSomethingElse(String shortName) {
        assertThat(ShortName.isDrawnFrom(PHU_MAU, shortName)).isFalse();
    }
}
