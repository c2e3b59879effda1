package vn.nguon.gs1;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nguon.refusal.Invalid;

/** Reads the keys that are digits only and end in a check digit, as people type them: groups apart, "893 5001 23456 2". */
final class KeyDigits {

    private static final Pattern ONLY_DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern APART = Pattern.compile("[ \\u00a0-]");
    private static final Pattern NOTHING_BUT_ZEROS = Pattern.compile("0+");

    private KeyDigits() {}

    static String read(String field, String name, String text, int... lengths) {
        String digits = APART.matcher(text).replaceAll("");
        boolean rightLength = IntStream.of(lengths).anyMatch(length -> length == digits.length());
        if (!rightLength || !ONLY_DIGITS.matcher(digits).matches()) {
            throw new Invalid(
                    field,
                    "Số " + name + " gồm " + listed(lengths, " hoặc ") + " chữ số.",
                    name + " has " + listed(lengths, " or ") + " digits.");
        }
        if (NOTHING_BUT_ZEROS.matcher(digits).matches()) {
            throw new Invalid(
                    field,
                    "Số " + name + " không thể toàn số 0. Hãy nhập số thật, hoặc để trống nếu chưa có.",
                    name + " cannot be all zeros. Enter the real one, or leave it empty if there is none.");
        }
        if (!CheckDigit.closes(digits)) {
            throw new WrongCheckDigit(field, name, digits);
        }
        return digits;
    }

    private static String listed(int[] lengths, String or) {
        return Arrays.stream(lengths)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "))
                .replaceFirst(", (?=[0-9]+$)", or);
    }
}
