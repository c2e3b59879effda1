package vn.nguon.gs1;

/** The last digit of a GS1 key, over all digits before it (GS1 General Specifications, 7.9.1): modulo 10, weights 3 and 1. */
public final class CheckDigit {

    private CheckDigit() {}

    /**
     * The digit, 0 to 9, that belongs behind these digits.
     *
     * @throws IllegalArgumentException for anything but digits 0 to 9
     */
    public static int of(CharSequence digits) {
        int sum = 0;
        int weight = 3;
        for (int i = digits.length() - 1; i >= 0; i--) {
            sum += weight * digit(digits.charAt(i));
            weight = 4 - weight;
        }
        return (10 - sum % 10) % 10;
    }

    /** The digits with their check digit behind them. */
    public static String append(String digits) {
        return digits + of(digits);
    }

    /** Whether the last digit is the right one. */
    public static boolean closes(CharSequence digits) {
        int last = digits.length() - 1;
        return last > 0 && of(digits.subSequence(0, last)) == digit(digits.charAt(last));
    }

    private static int digit(char c) {
        if (c < '0' || c > '9') {
            throw new IllegalArgumentException("not a digit: " + c);
        }
        return c - '0';
    }
}
