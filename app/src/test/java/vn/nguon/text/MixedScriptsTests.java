package vn.nguon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedScriptsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hợp tác xã Phong Điền số 12",
                "ООО Вымпел",
                "Trà 茶 Huế",
                "お茶の水",
                "Tinh dầu α-pinen",
                "Đo 50 μg/kg, 2 kΩ",
                "100 µm",
                "Trà 🍵 ½ ₫",
                ""
            })
    void aNameOfOneAlphabetPasses(String name) {
        assertThat(MixedScripts.inAName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\u041dTX Sen, \u041dTX, U+041D",
        "HTX Sen \u0430, \u0430, U+0430",
        "HT\u03a7 Sen, HT\u03a7, U+03A7",
        "\u041d\u0422\u0425 Sen, \u041d\u0422\u0425, U+041D",
        "HTX \u0661, \u0661, U+0661",
        "Trà ชา, ชา, U+0E0A"
    })
    void theLetterOfAnotherAlphabetIsNamed(String name, String word, String code) {
        var mixture = MixedScripts.inAName(name).orElseThrow();

        assertThat(mixture.word()).isEqualTo(word);
        assertThat(mixture.letterNamed()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trà ชา", "β-caroten", "Чай Huế", "μg"})
    void textOfOneLineMayHaveWordsOfSeveral(String text) {
        assertThat(MixedScripts.inAWord(text)).isEmpty();
    }
}
