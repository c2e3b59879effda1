package vn.nguon.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ngắn",
                "123456789",
                "1234567890",
                "Password123",
                "matkhau123",
                "aaaaaaaaaaaaaa",
                "abababababab"
            })
    void refusesWhatWouldBeGuessed(String text) {
        assertThatExceptionOfType(PasswordTooWeak.class).isThrownBy(() -> new Password(text));
    }

    @Test
    void refusesWhatIsEndless() {
        assertThatExceptionOfType(PasswordTooWeak.class).isThrownBy(() -> new Password("abcdefg".repeat(50)));
    }

    @Test
    void refusesTheLoginItself() {
        assertThatExceptionOfType(PasswordTooWeak.class)
                .isThrownBy(() -> new Password("htx-phongdien1").notLike(List.of("htx-phongdien")));
    }

    @Test
    void readsTheSameLettersHoweverAKeyboardComposedThem() {
        assertThat(new Password("mật khẩu của tôi"))
                .isEqualTo(new Password("ma\u0323\u0302t kha\u0302\u0309u cu\u0309a to\u0302i"));
    }

    @Test
    void makesRandomOnesThatDiffer() {
        assertThat(Password.random().text())
                .matches("([a-z2-9]{5}-){3}[a-z2-9]{5}")
                .isNotEqualTo(Password.random().text());
    }

    @Test
    void tellsNothingToALog() {
        assertThat(new Password("một mật khẩu dài")).hasToString("Password[…]");
    }
}
