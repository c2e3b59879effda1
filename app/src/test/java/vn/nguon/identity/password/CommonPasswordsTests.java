package vn.nguon.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTests {

    @Test
    void knowsAHundredThousand() {
        assertThat(CommonPasswords.size()).isGreaterThan(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567891",
                "Aa12345678",
                "qwe1234567",
                "football123",
                "P@ssw0rd2026",
                "Matkhau@123",
                "anhyeuem2024",
                "iloveyou12!",
                "qwertyuiop[]",
                "!!Thuathienhue",
                "xyzxyzxyzxyz",
                "Motconvit123",
                "superman2000",
                "12345678910a"
            })
    void refusesWhatIsTriedFirst(String text) {
        assertThatExceptionOfType(PasswordTooWeak.class).isThrownBy(() -> new Password(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bốn từ ngẫu nhiên",
                "correct horse battery",
                "trà atiso nhà tôi ngon",
                "k7mpd-2wx9r-bq4tz-9hfce",
                "một câu dễ nhớ hơn",
                "vP9#kq2LmZ"
            })
    void takesWhatIsNot(String text) {
        assertThatCode(() -> new Password(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "tinh-tam123, HTX Tịnh Tâm",
        "TịnhTâm2026, HTX Tịnh Tâm",
        "phong.dien.99, Hợp tác xã Dược liệu Phong Điền",
        "so-khcn-2026, so-khcn",
        "nguyen van binh 1, Nguyễn Văn Bình",
        "11binh.nguyen, binh.nguyen"
    })
    void refusesNamesWithLittleAround(String text, String name) {
        assertThatExceptionOfType(PasswordTooWeak.class)
                .isThrownBy(() -> new Password(text).notLike(List.of("somebody-else", name)));
    }

    @Test
    void takesALongSentenceThatHoldsAName() {
        assertThatCode(() -> new Password("ở Phong Điền mưa tháng mười").notLike(List.of("HTX Phong Điền")))
                .doesNotThrowAnyException();
    }
}
