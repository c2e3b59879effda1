package vn.nguon.labels.text;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The letters that labels can bear: those of {@link Typeface#liberationSans}, without what is written from right to
 * left and what cannot be seen. They stand here as a list, so that a text is judged without reading a font.
 */
public final class PrintableLetters {

    private static final String RANGES = """
            0020-007E 00A0-00AC 00AE-036F 0374-0375 037A-037E 0384-038A 038C 038E-03A1 03A3-03CE 03D0-0482 048A-0513
            051A-051D 1D00-1DBF 1E00-1E9B 1E9E 1EA0-1EF9 1F00-1F15 1F18-1F1D 1F20-1F45 1F48-1F4D 1F50-1F57 1F59 1F5B
            1F5D 1F5F-1F7D 1F80-1FB4 1FB6-1FC4 1FC6-1FD3 1FD6-1FDB 1FDD-1FEF 1FF2-1FF4 1FF6-1FFE 2010 2012-2022 2026
            2030 2032-2034 2039-203A 203C 203E 2044 205E 2074-2079 207F-2089 2090-2094 20A0-20B5 20BF 2105 2113
            2116-2117 2122 2126 212E 214D-214E 2153-2154 215B-215E 2184 2190-2195 21A8 21D4 2202 2206 220F 2211-2212
            2215 2219-221A 221E-221F 2229 222B 2248 2260-2262 2264-2265 2302 2310 25A0-25A1 25AA-25AC 25B2 25BA 25BC
            25C4 25CA-25CC 25CF 25E6 263A-263C 2640 2642 2660 2663 2665-2666 266A-266B""";

    private static final BitSet LETTERS = read();
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}\\p{Zl}\\p{Zp}&&[^\\xA0]]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private PrintableLetters() {}

    /**
     * The text as it is set: letters composed (NFC), tabs, line ends and spaces of any kind one plain space, what cannot
     * be seen left out (soft hyphens, zero-width and direction marks), the non-breaking hyphen a hyphen. A non-breaking
     * space stays.
     */
    public static String tidied(String text) {
        String spaced = SPACE.matcher(text).replaceAll(" ");
        String seen = UNSEEN.matcher(spaced).replaceAll("").replace('\u2011', '-');
        return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    }

    /** The first letter of a tidied text that labels cannot bear, as its code point. */
    public static OptionalInt firstMissing(String tidied) {
        return tidied.codePoints().filter(letter -> !LETTERS.get(letter)).findFirst();
    }

    static boolean has(char letter) {
        return LETTERS.get(letter);
    }

    static BitSet all() {
        return (BitSet) LETTERS.clone();
    }

    private static BitSet read() {
        var letters = new BitSet();
        for (String range : RANGES.split("\\s+", -1)) {
            int first = Integer.parseInt(range.substring(0, 4), 16);
            int last = Integer.parseInt(range.substring(range.length() - 4), 16);
            letters.set(first, last + 1);
        }
        return letters;
    }
}
