package vn.nguon.pages.words;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.language.Language.EN;
import static vn.nguon.language.Language.VI;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nguon.language.LocalizedText;

class PhrasesTests {

    @Test
    void writesDaysAsEachLanguageDoes() {
        LocalDate day = LocalDate.of(2026, 9, 5);

        assertThat(VI.day(day)).isEqualTo("05/09/2026");
        assertThat(EN.day(day)).isEqualTo("5 Sep 2026");
    }

    @Test
    void readsEveryClockAsVietnamDoes() {
        Instant lateInTheEveningOfLondon = Instant.parse("2026-11-11T23:30:00Z");

        assertThat(VI.moment(lateInTheEveningOfLondon)).isEqualTo("06:30, 12/11/2026");
        assertThat(EN.moment(lateInTheEveningOfLondon)).isEqualTo("12 Nov 2026, 06:30");
        assertThat(VI.day(lateInTheEveningOfLondon)).isEqualTo("12/11/2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            365 | 1 năm    | 1 year
            730 | 2 năm    | 2 years
            30  | 1 tháng  | 1 month
            360 | 12 tháng | 12 months
            1   | 1 ngày   | 1 day
            45  | 45 ngày  | 45 days
            """)
    void writesHowLongGoodsKeep(int days, String vietnamese, String english) {
        assertThat(Phrases.shelfLife(VI, days).replace('\u00a0', ' ')).isEqualTo(vietnamese);
        assertThat(Phrases.shelfLife(EN, days).replace('\u00a0', ' ')).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(Word.class)
    void everyWordIsSaidInBothLanguages(Word word) {
        assertThat(VI.say(word)).isNotBlank();
        assertThat(EN.say(word)).isNotBlank();
        assertThat(EN.say(word).replace("Nguồn", "")).doesNotContainPattern("[ăđơưạ-ỹ]");
    }

    @ParameterizedTest
    @EnumSource(Word.class)
    void noWordCallsAnythingFake(Word word) {
        assertThat(VI.say(word).toLowerCase(Locale.ROOT)).doesNotContainPattern("\\bgiả\\b");
        assertThat(EN.say(word).toLowerCase(Locale.ROOT)).doesNotContain("fake", "forge", "counterfeit");
    }

    @Test
    void borrowsFromVietnameseWhereNobodyTranslated() {
        assertThat(EN.say(LocalizedText.vietnamese("Không dùng thuốc"))).isEqualTo("Không dùng thuốc");
        assertThat(EN.say(new LocalizedText("Trà", "Tea"))).isEqualTo("Tea");
        assertThat(VI.say(new LocalizedText("Trà", "Tea"))).isEqualTo("Trà");
    }

    @ParameterizedTest
    @CsvSource({"0, 1 second", "1, 1 second", "45, 45 seconds", "90, 2 minutes", "3600, 60 minutes"})
    void saysHowLongToWait(long seconds, String wait) {
        assertThat(Phrases.tryAgainIn(EN, Duration.ofSeconds(seconds)).replace('\u00a0', ' '))
                .isEqualTo("Try again in " + wait + ".");
    }

    @Test
    void dialsWhatPeopleWrite() {
        assertThat(Phrases.dial("0234 3551-234")).isEqualTo("tel:02343551234");
        assertThat(Phrases.dial("(+84) 234 3551 234")).isEqualTo("tel:+842343551234");
    }
}
