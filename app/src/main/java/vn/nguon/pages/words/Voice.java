package vn.nguon.pages.words;

import gg.jte.Content;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.language.VietnamTime;
import vn.nguon.refusal.TypedNumber;

/** How a page speaks in one of our languages: its words, and how it writes days, numbers and units. */
public enum Voice {
    VIETNAMESE(Language.VI, "Tiếng Việt", "dd/MM/uuuu", "HH:mm, dd/MM/uuuu", "d/M", "M/uuuu"),
    ENGLISH(Language.EN, "English", "d MMM uuuu", "d MMM uuuu, HH:mm", "d MMM", "MMM uuuu");

    private final Language language;
    private final String ownName;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter month;

    Voice(Language language, String ownName, String day, String moment, String dayOfYear, String month) {
        this.language = language;
        this.ownName = ownName;
        // Not Locale.UK: it writes September in four letters.
        this.day = DateTimeFormatter.ofPattern(day, Locale.ENGLISH);
        this.moment = DateTimeFormatter.ofPattern(moment, Locale.ENGLISH);
        this.dayOfYear = DateTimeFormatter.ofPattern(dayOfYear, Locale.ENGLISH);
        this.month = DateTimeFormatter.ofPattern(month, Locale.ENGLISH);
    }

    /** The voice that speaks this language. */
    public static Voice of(Language language) {
        return language == Language.EN ? ENGLISH : VIETNAMESE;
    }

    /** The BCP 47 tag: {@code vi}, {@code en}. */
    public String tag() {
        return language.tag();
    }

    /** The language it speaks. */
    public Language language() {
        return language;
    }

    /** What its speakers call the language. */
    public String ownName() {
        return ownName;
    }

    /** The voice of the other language, to switch to. */
    public Voice other() {
        return this == VIETNAMESE ? ENGLISH : VIETNAMESE;
    }

    /** One of two ways to say the same. */
    public String choose(String vietnamese, String english) {
        return this == VIETNAMESE ? vietnamese : english;
    }

    /** A word of the vocabulary. */
    public String say(Word word) {
        return choose(word.vietnamese(), word.english());
    }

    /** A text in this language, or in Vietnamese where nobody has translated it. */
    public String say(LocalizedText text) {
        return text.in(language);
    }

    /** {@link #say(LocalizedText)} as a part of a page, where Vietnamese among English is marked for screen readers. */
    public Content tell(LocalizedText text) {
        if (this == VIETNAMESE || !text.en().isEmpty()) {
            return output -> output.writeUserContent(say(text));
        }
        return output -> {
            output.writeContent("<span lang=\"vi\">");
            output.writeUserContent(text.vi());
            output.writeContent("</span>");
        };
    }

    /** {@code 12/11/2026}, {@code 12 Nov 2026}. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** {@code 12/11/2026}, {@code 12 Nov 2026}: the day an instant falls on, by the clock of Vietnam. */
    public String day(Instant instant) {
        return day.format(instant.atZone(VietnamTime.ZONE));
    }

    /** {@code 06:30, 12/11/2026}, {@code 12 Nov 2026, 06:30}, by the clock of Vietnam. */
    public String moment(Instant instant) {
        return moment.format(instant.atZone(VietnamTime.ZONE));
    }

    /** {@code 12/11}, {@code 12 Nov}. */
    public String dayOfYear(LocalDate date) {
        return dayOfYear.format(date);
    }

    /** {@code 11/2026}, {@code Nov 2026}. */
    public String month(LocalDate date) {
        return month.format(date);
    }

    /** {@code 1.234,5}, {@code 1,234.5}. */
    public String number(BigDecimal number) {
        return language.number(number);
    }

    /** A number as it is put into a field to be edited: {@code 1234,5}, {@code 1234.5}. */
    public String written(BigDecimal number) {
        return language.plainNumber(number);
    }

    /** Reads what a person typed: {@link TypedNumber#read}. */
    public BigDecimal readNumber(String field, String text) {
        return new TypedNumber(text, language).read(field);
    }

    /** {@code 1.234}, {@code 1,234}. */
    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }
}
