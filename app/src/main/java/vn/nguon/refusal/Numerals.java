package vn.nguon.refusal;

import java.math.BigDecimal;

/** Writes numbers with a language's own separators; plain code, since a formatter would cost more than a page. */
final class Numerals {

    private Numerals() {}

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

    static BigDecimal read(String text, char thousands, char decimal) {
        String written = text.replaceAll("[\\s\u00a0]", "").replace('−', '-');
        String group = "\\" + thousands;
        if (written.matches("-?[0-9]{1,3}(" + group + "[0-9]{3})+(\\" + decimal + "[0-9]+)?")) {
            return new BigDecimal(written.replace(String.valueOf(thousands), "").replace(decimal, '.'));
        }
        if (written.matches("-?[0-9]+([.,][0-9]+)?")) {
            return new BigDecimal(written.replace(',', '.'));
        }
        throw new NumberFormatException(text);
    }
}
