package vn.nguon.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {

    private static final Language KO = Language.of("ko");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ko-KR,ko;q=0.9,en;q=0.8 | ko
            ko                      | ko
            en-GB,ko;q=0.5          | en
            ja,ko;q=0.5,en;q=0.4    | ko
            fr,en;q=0.2             | en
            ja                      | vi
            *                       | vi
            q=;;                    | vi
            """)
    void isTheBestThatTheReaderAskedFor(String header, String tag) {
        assertThat(Language.accepted(header).tag()).isEqualTo(tag);
    }

    @Test
    void speaksVietnameseFirstThenEnglishThenTheOthers() {
        assertThat(Language.all()).startsWith(Language.VI, Language.EN).contains(KO);
        assertThat(KO.others()).startsWith(Language.VI, Language.EN).doesNotContain(KO);
        assertThat(KO.ownName()).isEqualTo("한국어");
    }

    @Test
    void aTagThatNobodySpeaksIsVietnamese() {
        assertThat(Language.of("xx")).isSameAs(Language.VI);
        assertThat(Language.of(null)).isSameAs(Language.VI);
        assertThat(Language.of("KO")).isSameAs(KO);
    }

    @Test
    void writesDaysAndNumbersAsEachLanguageDoes() {
        LocalDate day = LocalDate.of(2026, 9, 5);
        Instant lateInTheEveningOfLondon = Instant.parse("2026-11-11T23:30:00Z");

        assertThat(KO.day(day)).isEqualTo("2026년 9월 5일");
        assertThat(KO.moment(lateInTheEveningOfLondon)).isEqualTo("2026년 11월 12일 06:30");
        assertThat(KO.number(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
        assertThat(Language.VI.number(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
    }

    @Test
    void readsEnglishWhereAPairIsAllThereIs() {
        assertThat(KO.choose("Trà", "Tea")).isEqualTo("Tea");
        assertThat(KO.paired()).isSameAs(Language.EN);
        assertThat(Language.VI.paired()).isSameAs(Language.VI);
    }

    @Test
    void borrowsATextFromEnglishAndElseFromVietnameseAndSaysSo() {
        LocalizedText both = new LocalizedText("Trà", "Tea");
        LocalizedText one = LocalizedText.vietnamese("Trà");
        LocalizedText name = LocalizedText.same("HTX Phong Điền");

        assertThat(KO.say(both)).isEqualTo("Tea");
        assertThat(both.spokenTo(KO)).isSameAs(Language.EN);
        assertThat(KO.say(one)).isEqualTo("Trà");
        assertThat(one.spokenTo(KO)).isSameAs(Language.VI);
        assertThat(one.spokenTo(Language.EN)).isSameAs(Language.VI);
        assertThat(name.spokenTo(KO)).isSameAs(KO);
    }

    /** A file that says only how the language writes is enough to begin with. */
    @Test
    void borrowsAMessageThatItsFileLacks() {
        Language french = new Language(3, new LanguageFile("fr", french()));

        assertThat(french.text("do-not-buy").language()).isSameAs(Language.EN);
        assertThat(french.text("what-to-do").language()).isSameAs(french);
        assertThatThrownBy(() -> french.text("no-such-message")).hasMessageContaining("no-such-message");
    }

    @Test
    void aFileSaysWhatItLacksAndWhatIsWrongInIt() {
        Map<String, String> nameless = french();
        nameless.remove("language.name");
        assertThatThrownBy(() -> new Language(3, new LanguageFile("fr", nameless)))
                .hasMessage("messages/fr.properties lacks language.name");

        Map<String, String> open = french();
        open.put("what-to-do", "Que faire {n, plural, one {#}");
        assertThatThrownBy(() -> new Language(3, new LanguageFile("fr", open)))
                .hasMessageContaining("what-to-do in messages/fr.properties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "fr", "EN", ""})
    void anAccountSpeaksVietnameseOrEnglish(String tag) {
        assertThatThrownBy(() -> Language.ofAccount(tag)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Language.ofAccount("en")).isSameAs(Language.EN);
    }

    private static Map<String, String> french() {
        return new HashMap<>(Map.of(
                "language.name", "Français",
                "language.thousands", "\u202f",
                "language.decimal", ",",
                "language.day", "dd/MM/uuuu",
                "language.moment", "dd/MM/uuuu HH:mm",
                "language.day-of-year", "d/M",
                "language.month", "M/uuuu",
                "what-to-do", "Que faire"));
    }
}
