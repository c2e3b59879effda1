package vn.nguon.stamp.code;

import java.nio.charset.StandardCharsets;

/**
 * What people read and type: the twelve digits of the number and the GS1 mod-10 check digit. Stamp 1000 bears
 * {@code 0000000010009}.
 */
public record StampSerial(StampNumber number) implements StampName {

    /** Digits of a serial, the check digit among them. */
    public static final int LENGTH = 13;

    /** The serial of that number. */
    public static StampSerial of(long number) {
        return new StampSerial(new StampNumber(number));
    }

    /**
     * Reads a serial as people type it: 13 digits, in groups or not.
     *
     * @param field the field it was typed in, for the refusal
     * @throws MistypedSerial when it is not 13 digits, the check digit does not fit, or no stamp can have the number
     */
    public static StampSerial read(String field, String typed) {
        long value = 0;
        int digits = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c == ' ' || c == '-') {
                continue;
            }
            if (c < '0' || c > '9' || ++digits > LENGTH) {
                throw MistypedSerial.notThirteenDigits(field, typed);
            }
            value = value * 10 + (c - '0');
        }
        if (digits != LENGTH) {
            throw MistypedSerial.notThirteenDigits(field, typed);
        }
        long number = value / 10;
        if (checkDigit(number) != value % 10 || !StampNumber.exists(number)) {
            throw MistypedSerial.wrongCheckDigit(field, typed);
        }
        return of(number);
    }

    /** Writes the 13 digits as ASCII from {@code at} on. */
    static void write(long number, byte[] into, int at) {
        long rest = number;
        for (int i = at + LENGTH - 2; i >= at; i--) {
            into[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        into[at + LENGTH - 1] = (byte) ('0' + checkDigit(number));
    }

    /** GS1 General Specifications, 7.9: weights 3 and 1 in turn, from the right. */
    private static int checkDigit(long number) {
        int sum = 0;
        int weight = 3;
        for (long rest = number; rest > 0; rest /= 10) {
            sum += weight * (int) (rest % 10);
            weight = 4 - weight;
        }
        return (10 - sum % 10) % 10;
    }

    /** The 13 digits. */
    @Override
    public String toString() {
        byte[] digits = new byte[LENGTH];
        write(number.value(), digits, 0);
        return new String(digits, StandardCharsets.US_ASCII);
    }
}
