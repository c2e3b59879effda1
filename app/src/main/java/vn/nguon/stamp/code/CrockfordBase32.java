package vn.nguon.stamp.code;

import java.util.Arrays;

/** Crockford's Base32: 5 bits a symbol, most significant first, without I, L, O and U. */
final class CrockfordBase32 {

    /** What a character is when it is no symbol but is dropped in reading. */
    static final int DROPPED = -2;

    private static final int NO_SYMBOL = -1;
    private static final byte[] SYMBOLS = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
        'G', 'H', 'J', 'K', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z'
    };
    private static final byte[] VALUES = values();

    private CrockfordBase32() {}

    /** The five bits of a character as people type it, {@link #DROPPED}, or another negative number for no symbol. */
    static int value(char c) {
        return c < VALUES.length ? VALUES[c] : NO_SYMBOL;
    }

    /** Writes the lowest {@code 5 × symbols} bits as ASCII. */
    static void write(long bits, int symbols, byte[] into, int at) {
        long rest = bits;
        for (int i = at + symbols - 1; i >= at; i--) {
            into[i] = SYMBOLS[(int) (rest & 31)];
            rest >>>= 5;
        }
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) NO_SYMBOL);
        for (byte value = 0; value < SYMBOLS.length; value++) {
            int symbol = SYMBOLS[value];
            values[symbol] = value;
            values[symbol >= 'A' ? symbol + ('a' - 'A') : symbol] = value;
        }
        values['O'] = values['o'] = 0;
        values['I'] = values['i'] = values['L'] = values['l'] = 1;
        values[' '] = values['-'] = DROPPED;
        return values;
    }
}
