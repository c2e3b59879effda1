package vn.nguon.labels.code;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The alphanumeric mode (ISO/IEC 18004, 7.4.4): two of 45 characters in eleven bits, a last one in six. */
final class AlphanumericMode {

    static final int PAIR = 11;
    static final int SINGLE = 6;

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (byte character : CHARACTERS.getBytes(StandardCharsets.US_ASCII)) {
            VALUES[character] = (byte) CHARACTERS.indexOf(character);
        }
    }

    private AlphanumericMode() {}

    /** Whether {@code text} is encoded in this mode: of these characters, and not of digits alone. */
    static boolean is(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= VALUES.length || VALUES[c] < 0) {
                return false;
            }
            letters |= VALUES[c] > 9;
        }
        return letters;
    }

    /** Bits that a text of this length takes. */
    static int bits(int length) {
        return length / 2 * PAIR + length % 2 * SINGLE;
    }

    /** The value of the one or two characters from {@code index}. */
    static int value(String text, int index, boolean pair) {
        int first = VALUES[text.charAt(index)];
        return pair ? first * CHARACTERS.length() + VALUES[text.charAt(index + 1)] : first;
    }
}
