package vn.nguon.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language the platform speaks; Vietnamese unless the reader asks for English. */
public enum Language {
    @JsonProperty("vi")
    VI("Tiếng Việt", '.', ',', "dd/MM/uuuu", "HH:mm, dd/MM/uuuu", "d/M", "M/uuuu"),
    @JsonProperty("en")
    EN("English", ',', '.', "d MMM uuuu", "d MMM uuuu, HH:mm", "d MMM", "MMM uuuu");

    private static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("vi"), Locale.forLanguageTag("en"));

    private final String ownName;
    private final char thousands;
    private final char decimal;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter month;

    Language(String ownName, char thousands, char decimal, String day, String moment, String dayOfYear, String month) {
        this.ownName = ownName;
        this.thousands = thousands;
        this.decimal = decimal;
        // Not Locale.UK: it writes September in four letters.
        this.day = DateTimeFormatter.ofPattern(day, Locale.ENGLISH);
        this.moment = DateTimeFormatter.ofPattern(moment, Locale.ENGLISH);
        this.dayOfYear = DateTimeFormatter.ofPattern(dayOfYear, Locale.ENGLISH);
        this.month = DateTimeFormatter.ofPattern(month, Locale.ENGLISH);
    }

    /** All that we speak, Vietnamese first. */
    public static List<Language> all() {
        return List.of(values());
    }

    /** The best of ours for an {@code Accept-Language} header (RFC 9110, 12.5.4); rubbish reads as none. */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > 500) {
            return VI;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null ? VI : of(best.getLanguage());
        } catch (IllegalArgumentException rubbish) {
            return VI;
        }
    }

    /** {@code "en"} is English, everything else Vietnamese. */
    public static Language of(@Nullable String tag) {
        return "en".equalsIgnoreCase(tag) ? EN : VI;
    }

    /** The BCP 47 tag: {@code vi} or {@code en}. */
    public String tag() {
        return this == EN ? "en" : "vi";
    }

    /** What its speakers call the language. */
    public String ownName() {
        return ownName;
    }

    /** The other language, to switch to. */
    public Language other() {
        return this == VI ? EN : VI;
    }

    /** One of two ways to say the same. */
    public String choose(String vietnamese, String english) {
        return this == VI ? vietnamese : english;
    }

    /** A word of the vocabulary, or a text; in Vietnamese where nobody has translated it. */
    public String say(Wording wording) {
        return wording.in(this);
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

    /** {@code 1.234}, {@code 1,234}. */
    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** {@code 1.234,5}, {@code 1,234.5}. */
    public String number(BigDecimal number) {
        return NumberWriter.written(number, thousands, decimal);
    }

    /** A number as it is put into a field to be edited: {@code 1234,5}, {@code 1234.5}. */
    public String written(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', decimal);
    }

    /** What parts thousands: {@code .}, {@code ,}. */
    public char thousands() {
        return thousands;
    }

    /** What stands before decimals: {@code ,}, {@code .}. */
    public char decimal() {
        return decimal;
    }
}
