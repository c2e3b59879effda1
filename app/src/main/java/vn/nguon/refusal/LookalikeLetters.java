package vn.nguon.refusal;

import java.util.regex.Pattern;

/**
 * Characters of old files and web pages that look like those of Vietnamese and are others: «Ðường phèn» with the letter
 * of Iceland is kept as «Đường phèn». Nobody could see the difference, and nothing would find it.
 */
final class LookalikeLetters {

    private static final String ALIKE = "\u00d0\u00f0\u0189\u0256\u01a2\u01a3\u00a0\u2007\u202f\u3000";
    private static final String MEANT = "ĐđĐđƯư    ";

    /** Where a word may be broken: word processors leave it in what is copied from them, and it says nothing. */
    private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00ad");

    /** D with a stroke drawn over it, which composing does not put together. */
    private static final Pattern STROKE = Pattern.compile("([Dd])[\u0335\u0336]");

    private LookalikeLetters() {}

    static String replaced(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder meant = new StringBuilder(text);
        for (int i = 0; i < meant.length(); i++) {
            int alike = ALIKE.indexOf(meant.charAt(i));
            if (alike >= 0) {
                meant.setCharAt(i, MEANT.charAt(alike));
            }
        }
        return STROKE.matcher(SOFT_HYPHEN.matcher(meant).replaceAll(""))
                .replaceAll(d -> d.group(1).equals("D") ? "Đ" : "đ");
    }
}
