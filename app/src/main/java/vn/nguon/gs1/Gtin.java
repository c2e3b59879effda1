package vn.nguon.gs1;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A Global Trade Item Number (GS1 General Specifications, 3.3.2), kept as 14 digits: {@code 8935001234562} is
 * {@code 08935001234562}.
 */
public record Gtin(@JsonValue String value) {

    private static final String NAME = "GTIN";

    /**
     * @throws vn.nguon.refusal.Invalid unless it is 14 digits
     * @throws WrongCheckDigit          if the last digit does not follow from the others
     */
    public Gtin {
        value = KeyDigits.read("gtin", NAME, value, 14);
    }

    /** Reads a GTIN-8, -12, -13 or -14, named in refusals as the field {@code gtin}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Gtin read(String text) {
        return read("gtin", text);
    }

    /**
     * Reads a GTIN-8, -12, -13 or -14; spaces and hyphens between its digits are dropped.
     *
     * @param field how a refusal names the place it stood in
     * @throws vn.nguon.refusal.Invalid for another length, or for anything but digits
     * @throws WrongCheckDigit          if the last digit does not follow from the others; says which would
     */
    public static Gtin read(String field, String text) {
        String digits = KeyDigits.read(field, NAME, text, 8, 12, 13, 14);
        return new Gtin("0".repeat(14 - digits.length()) + digits);
    }

    /** As it stands under a bar code: 13 digits if the first of the 14 is 0, else all. */
    public String printed() {
        return value.startsWith("0") ? value.substring(1) : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
