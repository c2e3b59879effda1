package vn.nguon.stamp.code;

import java.util.Collection;
import java.util.List;

/**
 * A serial as people type it, who leave out what they need not say: the zeros it begins with, and its check digit where
 * the stamps are known that can be meant (docs/spec/stamp-code.md, Typing).
 */
public final class TypedSerial {

    private static final int SHORTEST = 2;

    private TypedSerial() {}

    /**
     * Reads a serial of which at most the zeros at its beginning are missing.
     *
     * @param field the field it was typed in, for the refusal
     * @throws MistypedSerial when it is none, the check digit does not fit, or no stamp can have the number
     */
    public static StampSerial read(String field, String typed) {
        return read(field, typed, List.of());
    }

    /**
     * Reads a serial of one of these stamps, with its check digit or without. It is without where what was typed is the
     * number of one of them, and what is before the last digit is not: so a last digit that is wrong is never taken for
     * one that belongs to the number.
     */
    public static StampSerial read(String field, String typed, Collection<StampRange> among) {
        String digits = typed.replaceAll("[ -]", "");
        if (digits.length() == StampSerial.LENGTH
                || digits.isEmpty()
                || digits.length() > StampSerial.LENGTH
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return StampSerial.read(field, typed);
        }
        long value = Long.parseLong(digits);
        if (holds(among, value) && !holds(among, value / 10)) {
            return StampSerial.of(value);
        }
        if (digits.length() < SHORTEST) {
            throw MistypedSerial.notThirteenDigits(field, typed);
        }
        try {
            return StampSerial.read(field, "0".repeat(StampSerial.LENGTH - digits.length()) + digits);
        } catch (MistypedSerial padded) {
            throw MistypedSerial.wrongCheckDigit(field, typed);
        }
    }

    private static boolean holds(Collection<StampRange> among, long number) {
        return among.stream().anyMatch(range -> range.holds(number));
    }
}
