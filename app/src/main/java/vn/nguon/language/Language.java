package vn.nguon.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A language the platform speaks, with its words and how it writes days and numbers: one for each file in
 * {@code messages}. Vietnamese unless the reader asks for another.
 */
public final class Language {

    private static final List<Language> SPOKEN = read();

    /** What everything is written in. */
    public static final Language VI = SPOKEN.get(0);

    /** What is read where a reader's own language has no words for it. */
    public static final Language EN = SPOKEN.get(1);

    private static final List<Locale> LOCALES =
            SPOKEN.stream().map(Language::locale).toList();

    private final int place;
    private final String tag;
    private final Locale locale;
    private final String ownName;
    private final char thousands;
    private final char decimal;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter month;
    private final Map<String, MessageText> texts;

    /** @param place in the order of all */
    Language(int place, LanguageFile file) {
        this.place = place;
        this.tag = file.tag();
        this.locale = Locale.forLanguageTag(file.tag());
        this.ownName = file.property("name");
        this.thousands = file.property("thousands").charAt(0);
        this.decimal = file.property("decimal").charAt(0);
        this.day = DateTimeFormatter.ofPattern(file.property("day"), locale);
        this.moment = DateTimeFormatter.ofPattern(file.property("moment"), locale);
        this.dayOfYear = DateTimeFormatter.ofPattern(file.property("day-of-year"), locale);
        this.month = DateTimeFormatter.ofPattern(file.property("month"), locale);
        this.texts = file.texts(this);
    }

    private static List<Language> read() {
        List<Language> read = new ArrayList<>();
        LanguageFile.all().forEach(file -> read.add(new Language(read.size(), file)));
        return List.copyOf(read);
    }

    /** All that we speak: Vietnamese, English, and the others by their tags. */
    public static List<Language> all() {
        return SPOKEN;
    }

    /** The best of ours for an {@code Accept-Language} header (RFC 9110, 12.5.4); rubbish reads as none. */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > 500) {
            return VI;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), LOCALES);
            return best == null ? VI : of(best.toLanguageTag());
        } catch (IllegalArgumentException rubbish) {
            return VI;
        }
    }

    /** That of a tag, {@code "en"}; Vietnamese for one that we do not speak. */
    public static Language of(@Nullable String tag) {
        for (Language language : SPOKEN) {
            if (language.tag().equalsIgnoreCase(tag)) {
                return language;
            }
        }
        return VI;
    }

    /** The language of an account: one of the two that the pages of those who work here are written in. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Language ofAccount(String tag) {
        return Stream.of(VI, EN)
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no language of an account: " + tag));
    }

    /** The BCP 47 tag: {@code vi}, {@code en}. */
    @JsonValue
    public String tag() {
        return tag;
    }

    /** What its speakers call the language. */
    public String ownName() {
        return ownName;
    }

    /** The others, to switch to. */
    public List<Language> others() {
        return SPOKEN.stream().filter(language -> language != this).toList();
    }

    /** The one of Vietnamese and English that its readers are told in what is written in these two only. */
    public Language paired() {
        return this == VI ? VI : EN;
    }

    /** One of two ways to say the same; a third language reads English. */
    public String choose(String vietnamese, String english) {
        return this == VI ? vietnamese : english;
    }

    /** A message, or a text; in English or else Vietnamese where nobody wrote it in this language. */
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

    /** In {@link #all}. */
    int place() {
        return place;
    }

    Locale locale() {
        return locale;
    }

    /** What its own file says, by the names of the messages. */
    Map<String, MessageText> ownTexts() {
        return texts;
    }

    /** The message of that name: its own, else the English one, else the Vietnamese. */
    MessageText text(String key) {
        return Stream.of(this, EN, VI)
                .filter(language -> language.texts.containsKey(key))
                .findFirst()
                .map(language -> language.texts.get(key))
                .orElseThrow(() -> new IllegalStateException("messages/vi.properties has no " + key));
    }

    @Override
    public String toString() {
        return tag;
    }
}
