package vn.nguon.labels.job;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The URL of a stamp's label, and what it says of the stamp, as {@code docs/spec/stamp-code.md} has it: the code, the number that its first
 * eight symbols are, and the serial of that number. Whether the code's tag is right takes the key, which no printer has.
 */
final class StampUrl {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE = 20;
    private static final int NUMBER = 8;
    private static final long LARGEST = 999_999_999_999L;
    private static final Pattern OWN = Pattern.compile("(?i)https?://[^/]+/S/([^/?#]*)");
    private static final Pattern DIGITAL_LINK = Pattern.compile("(?i)https?://[^/]+/01/[0-9]{14}/21/([^/?#]+)");

    private StampUrl() {}

    /**
     * The code in a stamp's URL, in its 20 symbols; null in any other URL.
     *
     * @throws IllegalArgumentException when the URL is a stamp's and what stands in the code's place is no code
     */
    static @Nullable String code(String url) {
        var own = OWN.matcher(url);
        if (own.matches()) {
            String code = read(own.group(1));
            if (code == null) {
                throw new IllegalArgumentException(own.group(1));
            }
            return code;
        }
        // Other systems have serials of other forms in their digital links.
        var link = DIGITAL_LINK.matcher(url);
        return link.matches() ? read(link.group(1)) : null;
    }

    /** The 20 symbols that a code is read as; null when it is none. */
    static @Nullable String read(String written) {
        String code = written.toUpperCase(Locale.ROOT)
                .replaceAll("[ -]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        if (code.length() != CODE || !code.chars().allMatch(symbol -> SYMBOLS.indexOf(symbol) >= 0)) {
            return null;
        }
        long number = number(code);
        return number > 0 && number <= LARGEST ? code : null;
    }

    /** The stamp's number. */
    static long number(String code) {
        long number = 0;
        for (int i = 0; i < NUMBER; i++) {
            number = number << 5 | SYMBOLS.indexOf(code.charAt(i));
        }
        return number;
    }

    /** A number's twelve digits and their check digit. */
    static String serial(long number) {
        String digits = String.format(Locale.ROOT, "%012d", number);
        return digits + checkDigit(digits);
    }

    /** The digit that fills the weighted sum of these twelve up to a multiple of ten (GS1 General Specifications, 7.9). */
    static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }
}
