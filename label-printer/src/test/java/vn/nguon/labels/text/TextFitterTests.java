package vn.nguon.labels.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguon.labels.layout.Layout;

class TextFitterTests {

    private static final int PRODUCT = 1;
    private static final int ORGANISATION = 2;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a4-24       | HTX Phú Mậu                                       | HTX Phú Mậu
            a4-24       | Hợp tác xã Nông nghiệp hữu cơ Phú Mậu             | Hợp tác xã Nông nghiệp hữu cơ Phú Mậu
            a4-24       | Hợp tác xã Sản xuất, kinh doanh và dịch vụ nông nghiệp tổng hợp Phú Mậu | HTX SX, kinh doanh & dịch vụ nông nghiệp tổng hợp Phú Mậu
            a4-40       | Hợp tác xã Sản xuất, kinh doanh và dịch vụ nông nghiệp tổng hợp Phú Mậu | HTX SX, KD & dịch vụ nông nghiệp tổng hợp Phú Mậu
            roll-30x20  | Hợp tác xã Sản xuất, kinh doanh và dịch vụ nông nghiệp tổng hợp Phú Mậu | HTX SX, KD & DV nông nghiệp tổng hợp Phú Mậu
            a4-65       | HỢP TÁC XÃ SẢN XUẤT KINH DOANH VÀ DỊCH VỤ NÔNG NGHIỆP QUẢNG THỌ II | HTX SX KD & DV NÔNG NGHIỆP QUẢNG THỌ II
            a4-65       | Công ty trách nhiệm hữu hạn một thành viên Thương mại và Dịch vụ Vân Vân | CTY TNHH MTV Thương mại và Dịch vụ Vân Vân
            a4-65       | Hộ kinh doanh cơ sở sản xuất tinh dầu tràm và dầu gội Hoà Vang ở Lộc Thuỷ | HKD CSSX tinh dầu tràm & dầu gội Hoà Vang ở…
            a4-65       | Hợp tác xãnh sản xuấtt của những người vàng tổng hợpp rất dài dòng ở Phong Điền | Hợp tác xãnh sản xuấtt của những người vàng…
            """)
    void shortensAnOrganisationAsPeopleDo(String layout, String name, String printed) {
        assertThat(printed(layout, ORGANISATION, name)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a4-65       | Trà túi lọc                                       | Trà túi lọc
            roll-30x20  | Trà túi lọc atiso đỏ và gừng sấy lạnh Phong Điền của Hợp tác xã Nông nghiệp hữu cơ | Trà túi lọc atiso đỏ & gừng sấy lạnh Phong…
            roll-30x20  | Khoaisâmsấydẻohữucơ                               | Khoaisâmsấydẻohữucơ
            """)
    void shortensAProductFromTheEndAndNeverInTheMiddleOfALetter(String layout, String name, String printed) {
        assertThat(printed(layout, PRODUCT, name).replace(" ", "")).isEqualTo(printed.replace(" ", ""));
    }

    @Test
    void aWordOfTwoHundredLettersLosesLettersButNoMarks() {
        String apart = Normalizer.normalize("ưỡ".repeat(100), Normalizer.Form.NFD);

        assertThat(printed("roll-30x20", PRODUCT, apart)).matches("[ưỡ]+( [ưỡ]+)*…");
    }

    @Test
    void tabsLineEndsAndWhatCannotBeSeenDoNotShow() {
        assertThat(printed("a4-24", PRODUCT, "Trà\ttúi\r\nlọc \u200bati\u00adso\u2011đỏ"))
                .isEqualTo("Trà túi lọc atiso-đỏ");
    }

    @Test
    void everyPrintableLetterIsInTheTypeface() {
        var typeface = Typeface.liberationSans();

        PrintableLetters.all().stream().forEach(letter -> typeface.refuseMissing(Character.toString(letter)));
        assertThat(PrintableLetters.firstMissing("Trà 茶")).hasValue('茶');
        assertThat(PrintableLetters.firstMissing("Trà 🍵")).hasValue(0x1f375);
        assertThat(PrintableLetters.firstMissing("ชา")).isPresent();
        assertThat(PrintableLetters.firstMissing("תה")).isPresent();
        assertThat(PrintableLetters.firstMissing("Ơ̆ Tà Ôi ₫ ½ ≥ № ™ “” – …")).isEmpty();
    }

    private static String printed(String layout, int field, String text) {
        var fitting = new TextFitter(Layout.named(layout).texts().get(field), Typeface.liberationSans());
        return String.join(" ", fitting.fit(text).lines());
    }
}
