package vn.nguon.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language the platform speaks; Vietnamese unless the reader asks for English. */
public enum Language {
    @JsonProperty("vi")
    VI('.', ','),
    @JsonProperty("en")
    EN(',', '.');

    private static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("vi"), Locale.forLanguageTag("en"));

    private final char thousands;
    private final char decimal;

    Language(char thousands, char decimal) {
        this.thousands = thousands;
        this.decimal = decimal;
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

    /** {@code 1.234,5}, {@code 1,234.5}. */
    public String number(BigDecimal number) {
        return NumberWriter.written(number, thousands, decimal);
    }

    /** A number as it is put into a field to be edited: {@code 1234,5}, {@code 1234.5}. */
    public String plainNumber(BigDecimal number) {
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
