package vn.nguon.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.OptionalInt;

/**
 * Letters that nobody sees, or of which nobody knows how they look: control characters, marks of direction, spaces
 * without width, separators of lines and paragraphs, what Unicode has not assigned or leaves to private use, half a
 * letter of UTF-16. Tabs and line ends are none of them, nor is what joins two emoji into one or colours one.
 */
public final class UnseenLetters {

    private static final int SOFT_HYPHEN = 0xad;
    private static final int JOINER = 0x200d;
    private static final int EMOJI_STYLE = 0xfe0f;
    private static final int KEYCAP = 0x20e3;
    /** A letter of braille without a dot: drawn as nothing, though it is a sign and no space. */
    private static final int BLANK_BRAILLE = 0x2800;

    private UnseenLetters() {}

    /** Where the first of them stands in the text, in UTF-16 units. */
    public static OptionalInt firstIn(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isAt(text, at)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** The text with each of them named where it stands: {@code Phong⟨U+202E⟩Điền}. The text itself if there is none. */
    public static String shown(String text) {
        if (firstIn(text).isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        int letter;
        for (int at = 0; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            if (isAt(text, at)) {
                shown.append(named(letter));
            } else {
                shown.appendCodePoint(letter);
            }
        }
        return shown.toString();
    }

    private static String named(int letter) {
        return "⟨U+%04X⟩".formatted(letter);
    }

    private static boolean isAt(String text, int at) {
        char first = text.charAt(at);
        if (isOrdinary(first)) {
            return false;
        }
        int letter = text.codePointAt(at);
        return isUnseen(letter) && !servesAnEmoji(letter, text, at);
    }

    /** What nearly all texts are made of is not looked up: ASCII, the Latin letters, and those of Vietnamese. */
    private static boolean isOrdinary(char c) {
        return c < 0x7f
                ? c >= ' ' || c == '\n' || c == '\r' || c == '\t'
                : (c >= 0xa0 && c <= 0x24f) || (c >= 0x1e00 && c <= 0x1eff) || (c >= 0x2010 && c <= 0x2027);
    }

    private static boolean isUnseen(int letter) {
        return switch (UCharacter.getType(letter)) {
            case UCharacterCategory.CONTROL,
                    UCharacterCategory.FORMAT,
                    UCharacterCategory.LINE_SEPARATOR,
                    UCharacterCategory.PARAGRAPH_SEPARATOR,
                    UCharacterCategory.PRIVATE_USE,
                    UCharacterCategory.SURROGATE,
                    UCharacterCategory.UNASSIGNED -> letter != SOFT_HYPHEN;
            default ->
                letter == BLANK_BRAILLE || UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }

    private static boolean servesAnEmoji(int letter, String text, int at) {
        if (at == 0 || (letter != JOINER && letter != EMOJI_STYLE)) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = at + 1 < text.length() ? text.codePointAt(at + 1) : 0;
        return letter == EMOJI_STYLE
                ? isEmoji(before) || after == KEYCAP
                : (isEmoji(before) || before == EMOJI_STYLE) && isEmoji(after);
    }

    private static boolean isEmoji(int letter) {
        return UCharacter.hasBinaryProperty(letter, UProperty.EXTENDED_PICTOGRAPHIC)
                || UCharacter.hasBinaryProperty(letter, UProperty.EMOJI_MODIFIER);
    }
}
