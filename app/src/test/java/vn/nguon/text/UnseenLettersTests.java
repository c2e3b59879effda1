package vn.nguon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenLettersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hợp tác xã Phong Điền, 100 % “ngon” – ½ kg…",
                "Ho\u031b\u0323p ta\u0301c",
                "hai\ndòng\tvà\r\ntab",
                "❤️ 👩🏽‍🌾 👨‍👩‍👧 1️⃣ 🇻🇳",
                "茶 ชา чай شاي",
                "một\u00a0hai se\u00adn"
            })
    void whatIsSeenIsLeftAlone(String text) {
        assertThat(UnseenLetters.firstIn(text)).isEmpty();
        assertThat(UnseenLetters.shown(text)).isSameAs(text);
    }

    @Test
    void everyKindOfThemIsNamedWhereItStands() {
        int[] all = {
            0, 0x1b, 0x7f, 0x85, 0x61c, 0x34f, 0x115f, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029,
            0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x2069, 0x206f, 0x2800, 0x3164, 0xe000, 0xfe0f, 0xfeff, 0xffa0,
            0xffff, 0x378, 0xe0041, 0xe0100, 0x10ffff
        };
        for (int letter : all) {
            String text = "a" + Character.toString(letter) + "b";

            assertThat(UnseenLetters.firstIn(text)).as("U+%04X", letter).hasValue(1);
            assertThat(UnseenLetters.shown(text)).isEqualTo("a⟨U+%04X⟩b".formatted(letter));
        }
        assertThat(UnseenLetters.shown("\ud800a\udc00")).isEqualTo("⟨U+D800⟩a⟨U+DC00⟩");
    }

    @Test
    void aJoinerServesEmojiAlone() {
        assertThat(UnseenLetters.firstIn("Hợp\u200dtác")).hasValue(3);
        assertThat(UnseenLetters.firstIn("👩\u200dx")).hasValue(2);
        assertThat(UnseenLetters.firstIn("1\ufe0f")).hasValue(1);
    }
}
