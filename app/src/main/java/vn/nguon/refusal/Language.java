package vn.nguon.refusal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language the platform speaks; Vietnamese unless the reader asks for English. */
public enum Language {
    @JsonProperty("vi")
    VI,
    @JsonProperty("en")
    EN;

    private static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("vi"), Locale.forLanguageTag("en"));

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
}
