package vn.nguon.pages.words;

import java.math.BigDecimal;

/** So much of something, with its UN/ECE Recommendation 20 unit code: {@code 1234.5 KGM}, {@code 12 MON}. */
public record Quantity(BigDecimal amount, String unit) {

    /** {@code Quantity.of("1234.5", "KGM")}. */
    public static Quantity of(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }
}
