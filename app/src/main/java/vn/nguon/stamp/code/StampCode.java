package vn.nguon.stamp.code;

import java.nio.charset.StandardCharsets;

/**
 * What the QR of a stamp says: 8 symbols for the number, 12 for a tag that only the key's holder can make.
 * {@code 000000Z89TMSQ7PFCVMJ} is the code of stamp 1000 under the first key of {@code docs/spec/stamp-code.json}.
 *
 * @param tag 60 bits
 */
public record StampCode(StampNumber number, long tag) implements StampName {

    /** Symbols of a code. */
    public static final int LENGTH = 20;

    private static final int NUMBER_SYMBOLS = 8;
    private static final int TAG_SYMBOLS = 12;

    /**
     * Reads a code as people and scanners give it: case is ignored, spaces and hyphens are dropped, {@code O} is 0,
     * {@code I} and {@code L} are 1. Whether we made it is another question: {@link StampKey#made}.
     *
     * @throws MalformedCode when it is not 20 symbols of the alphabet or no stamp can have its number
     */
    public static StampCode read(String text) {
        return read(text, 0, text.length());
    }

    static StampCode read(String text, int from, int to) {
        long number = 0;
        long tag = 0;
        int symbols = 0;
        for (int i = from; i < to; i++) {
            int value = CrockfordBase32.value(text.charAt(i));
            if (value == CrockfordBase32.DROPPED) {
                continue;
            }
            if (value < 0 || symbols == LENGTH) {
                throw new MalformedCode();
            }
            if (symbols++ < NUMBER_SYMBOLS) {
                number = number << 5 | value;
            } else {
                tag = tag << 5 | value;
            }
        }
        if (symbols != LENGTH || !StampNumber.exists(number)) {
            throw new MalformedCode();
        }
        return new StampCode(new StampNumber(number), tag);
    }

    /** Writes the 20 symbols as ASCII from {@code at} on. */
    static void write(long number, long tag, byte[] into, int at) {
        CrockfordBase32.write(number, NUMBER_SYMBOLS, into, at);
        CrockfordBase32.write(tag, TAG_SYMBOLS, into, at + NUMBER_SYMBOLS);
    }

    /** The 20 symbols. */
    @Override
    public String toString() {
        byte[] symbols = new byte[LENGTH];
        write(number.value(), tag, symbols, 0);
        return new String(symbols, StandardCharsets.US_ASCII);
    }
}
