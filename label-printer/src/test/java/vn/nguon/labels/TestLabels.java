package vn.nguon.labels;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Labels to test with: made-up codes in the real form, the same ones for the same number. */
public final class TestLabels {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Map<String, String> TEXTS = Map.of(
            "product", "Trà túi lọc atiso đỏ Phong Điền",
            "organisation", "Hợp tác xã Nông nghiệp hữu cơ Phong Điền",
            "lot", "ATD-2026-11");

    private TestLabels() {}

    public static List<Label> labels(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(TestLabels::label).toList();
    }

    public static Label label(int number) {
        return new Label(serial(number), url(number), TEXTS);
    }

    /** The number with its GS1 check digit: weights 3 and 1 in turn from the right. */
    public static String serial(int number) {
        var digits = "%012d".formatted(number);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(11 - i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return digits + (10 - sum % 10) % 10;
    }

    public static String url(int number) {
        return "HTTPS://NGUON.EXAMPLE/S/" + code(number);
    }

    public static String digitalLink(int number) {
        return "HTTPS://NGUON.EXAMPLE/01/09520000000000/21/" + code(number);
    }

    private static String code(int number) {
        var random = new Random(number);
        var code = new StringBuilder();
        for (int bits = 35; bits >= 0; bits -= 5) {
            code.append(SYMBOLS.charAt((int) ((long) number >> bits & 31)));
        }
        for (int i = 0; i < 12; i++) {
            code.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return code.toString();
    }
}
