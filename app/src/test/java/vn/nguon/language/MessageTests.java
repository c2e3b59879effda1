package vn.nguon.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTests {

    private static final List<String> ARGUMENTS = List.of("n", "who");

    @ParameterizedTest
    @CsvSource({"1, 1 day", "1.0, 1 day", "2, 2 days", "1234, '1,234 days'", "0, none", "0.5, 0.5 days"})
    void countsAsEnglishDoes(BigDecimal count, String said) {
        MessageText text = new MessageText(Language.EN, "{n, plural, =0 {none} one {# day} other {# days}}");

        assertThat(text.said(ARGUMENTS, List.of(count, ""))).isEqualTo(said);
    }

    @Test
    void choosesByWhatItIsAbout() {
        MessageText text = new MessageText(Language.EN, "It is {who, select, us {ours} other {theirs, {n} of them}}.");

        assertThat(text.said(ARGUMENTS, List.of(1234, "us"))).isEqualTo("It is ours.");
        assertThat(text.said(ARGUMENTS, List.of(1234, "you"))).isEqualTo("It is theirs, 1,234 of them.");
    }

    @Test
    void writesWhatItIsAboutAsTheLanguageDoes() {
        MessageText text = new MessageText(Language.VI, "«{who}» ngày {n}");

        assertThat(text.said(ARGUMENTS, List.of(LocalDate.of(2026, 9, 5), new LocalizedText("Trà", "Tea"))))
                .isEqualTo("«Trà» ngày 05/09/2026");
    }

    /** What people write is no pattern. */
    @Test
    void leavesTheBracesOfOthersAlone() {
        MessageText text = new MessageText(Language.EN, "{who}: it's {n}");

        assertThat(text.said(ARGUMENTS, List.of("{n}", "'{who}' #"))).isEqualTo("'{who}' #: it's {n}");
    }

    @Test
    void refusesWhatItCannotSay() {
        assertThatThrownBy(() -> new MessageText(Language.EN, "{n, number}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MessageText(Language.EN, "{n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Message.of("no-such-message")).hasMessageContaining("no-such-message");
    }

    @Test
    void refusesToBeSaidAboutSomethingElse() {
        Message expired = Message.of("expired-on", "day");

        assertThatThrownBy(() -> expired.with("one", "two")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> expired.in(Language.EN)).isInstanceOf(IllegalStateException.class);
    }
}
