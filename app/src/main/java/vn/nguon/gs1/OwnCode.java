package vn.nguon.gs1;

import java.util.regex.Pattern;

/**
 * The code of something that has no GS1 key: a letter or two for what it is, a number of at least seven digits, and
 * the check digit GS1 would give it. The twelfth place is {@code P-00000123}, the first product {@code NG-00000017}.
 * See {@code docs/spec/own-codes.md}.
 */
public final class OwnCode {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,2}-[0-9]{8,20}");

    private OwnCode() {}

    /** The code of number {@code number}, from 1. */
    public static String of(String prefix, long number) {
        return prefix + "-" + CheckDigit.append("%07d".formatted(number));
    }

    /** Whether the text is such a code, its last digit being the right one. */
    public static boolean is(String text) {
        return FORM.matcher(text).matches() && CheckDigit.closes(text.substring(text.indexOf('-') + 1));
    }
}
