package vn.nguon.text;

import java.text.Normalizer;

/**
 * Text as the database's {@code without_accents} makes it: «Phong  Điền» becomes «phong dien», and so does «Phong Ðiền»
 * with the letter of Iceland.
 */
public final class WithoutAccents {

    /** Letters and signs that are read as others; both strings as in the database's function. */
    private static final String ALIKE = "đĐðÐɖƉıƣƢøØ‐‒–—―−‘’‚‛ʼ“”„«»⁄";

    private static final String READ_AS = "ddddddiuuoo------'''''\"\"\"\"\"/";

    private WithoutAccents() {}

    /** In small letters, without marks; white space is one space, and none at the ends. */
    public static String of(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (isMark(c)) {
                continue;
            }
            if (!Character.isWhitespace(c)) {
                int alike = c < 0x80 ? -1 : ALIKE.indexOf(c);
                plain.append(alike < 0 ? Character.toLowerCase(c) : READ_AS.charAt(alike));
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        int length = plain.length();
        return length > 0 && plain.charAt(length - 1) == ' ' ? plain.substring(0, length - 1) : plain.toString();
    }

    /** Of a letter, or one that nobody sees: a soft hyphen, a joiner, a sign of direction or variation. */
    private static boolean isMark(char c) {
        return (c >= 0x300 && c <= 0x36f)
                || c == 0xad
                || (c >= 0x200b && c <= 0x200f)
                || c == 0x2060
                || (c >= 0xfe00 && c <= 0xfe0f)
                || c == 0xfeff;
    }
}
