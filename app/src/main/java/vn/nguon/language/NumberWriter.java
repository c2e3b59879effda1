package vn.nguon.language;

import java.math.BigDecimal;

/** Writes numbers with a language's own separators; plain code, since a formatter would cost more than a page. */
final class NumberWriter {

    private NumberWriter() {}

    static String written(BigDecimal number, char thousands, char decimal) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        String digits = plain.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder written = new StringBuilder(digits.length() + 6);
        if (plain.signum() < 0) {
            written.append('−');
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                written.append(thousands);
            }
            written.append(digits.charAt(i));
        }
        if (point >= 0) {
            written.append(decimal).append(digits, point + 1, digits.length());
        }
        return written.toString();
    }
}
