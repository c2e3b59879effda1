package vn.nguon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTests {

    private static final String[] TONES = {"", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"};

    @ParameterizedTest
    @CsvSource({
        "HTX Phong Điền, \u041dTX Phong Điền",
        "HTX Phong Điền, \u041d\u0422\u0425 Phong Điền",
        "HTX Phong Điền, HTX  phong  điền",
        "HTX Phong Điền, 'HTX “Phong-Điền”.'",
        "HTX Phong Điền, HTX Phong \u00d0iền",
        "HTX Phong Điền, HTX\u200b Phong\u202e Điền",
        "HTX Phong Điền, Hợp tác xã Phong Điền",
        "HTX Phong Điền, \ud835\udc07TX Phong Điền",
        "HTX Phong Điền, HTX \uff30hong Điền",
        "Công ty TNHH MTV Ilam, công ty trách nhiệm hữu hạn một thành viên 1|am",
        "Mai, rnai",
        "O2O, 020"
    })
    void whatLooksAlikeHasOneSkeleton(String one, String other) {
        assertThat(Skeleton.of(one)).isEqualTo(Skeleton.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Hoa, Hòa",
        "Hòa, Hóa",
        "Hoa, Hoả",
        "Đường, Duong",
        "Điền, Diền",
        "Lúa, Lứa",
        "Cam, Cám",
        "Sen 2, Sen 3",
        "Tổ 1, Tổ 2",
        "Hoa Sen, Hoa",
        "Bơ, Bo",
        "Mâm, Măm"
    })
    void anAccentALetterOrANumberMakesAnotherName(String one, String other) {
        assertThat(Skeleton.of(one)).isNotEqualTo(Skeleton.of(other));
    }

    @Test
    void everyLetterOfVietnameseIsItselfInBothCasesButIAndL() {
        Map<String, String> seen = new HashMap<>();
        for (char letter : "aăâbcdđeêghikmnoôơpqrstuưvxyfjwz".toCharArray()) {
            for (String tone : TONES) {
                String small = Normalizer.normalize(letter + tone, Normalizer.Form.NFC);
                String skeleton = Skeleton.of(small);

                assertThat(Skeleton.of(small.toUpperCase(Locale.ROOT))).isEqualTo(skeleton);
                assertThat(seen.put(skeleton, small)).as(small).isNull();
            }
        }
    }

    @Test
    void aNameOfSignsAloneHasOne() {
        assertThat(Skeleton.of("★★★")).isNotBlank().isNotEqualTo(Skeleton.of("★★"));
        assertThat(Skeleton.of("")).isEmpty();
    }

    @Test
    void sameLettersAreToldFromLettersThatLookSo() {
        assertThat(Skeleton.sameLetters("HTX Sen", "htx  “sen”")).isTrue();
        assertThat(Skeleton.sameLetters("HTX Sen 1", "HTX Sen I")).isFalse();
    }
}
