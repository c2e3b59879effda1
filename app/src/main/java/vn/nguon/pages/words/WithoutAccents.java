package vn.nguon.pages.words;

import java.text.Normalizer;

/** Text as the database's {@code without_accents} makes it: «Phong  Điền» becomes «phong dien». */
public final class WithoutAccents {

    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';

    private WithoutAccents() {}

    /** In small letters, without marks; white space is one space, and none at the ends. */
    public static String of(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (c >= FIRST_MARK && c <= LAST_MARK) {
                continue;
            }
            if (!Character.isWhitespace(c)) {
                plain.append(c == 'đ' || c == 'Đ' ? 'd' : Character.toLowerCase(c));
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        int length = plain.length();
        return length > 0 && plain.charAt(length - 1) == ' ' ? plain.substring(0, length - 1) : plain.toString();
    }
}
