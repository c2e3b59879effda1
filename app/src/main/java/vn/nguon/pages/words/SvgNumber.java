package vn.nguon.pages.words;

/** Lengths as SVG has them; plain code, since a formatter would cost more than the rest of a chart. */
public final class SvgNumber {

    private SvgNumber() {}

    /** To a tenth: {@code 12.5}, {@code 12}, {@code -0.1}. */
    public static String tenths(double length) {
        return written(Math.round(length * 10), 1);
    }

    /** To a hundredth: {@code 12.05}, {@code 12.5}, {@code 0}. */
    public static String hundredths(double length) {
        return written(Math.round(length * 100), 2);
    }

    private static String written(long scaled, int decimals) {
        long part = scaled;
        int places = decimals;
        while (places > 0 && part % 10 == 0) {
            part /= 10;
            places--;
        }
        String digits = Long.toString(Math.abs(part));
        StringBuilder written = new StringBuilder(digits.length() + 3);
        if (part < 0) {
            written.append('-');
        }
        if (digits.length() <= places) {
            written.append("0.").append("0".repeat(places - digits.length())).append(digits);
        } else if (places == 0) {
            written.append(digits);
        } else {
            int point = digits.length() - places;
            written.append(digits, 0, point).append('.').append(digits, point, digits.length());
        }
        return written.toString();
    }
}
