package vn.nguon.gs1;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A Serial Shipping Container Code of 18 digits, on a case or a pallet (GS1 General Specifications, 3.3.1). */
record Sscc(@JsonValue String value) {

    /**
     * @throws vn.nguon.refusal.Invalid unless it is 18 digits
     * @throws WrongCheckDigit          if the last digit does not follow from the others
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sscc {
        value = KeyDigits.read("sscc", "SSCC", value, 18);
    }

    /**
     * Reads one as people type it; spaces and hyphens are dropped.
     *
     * @param field how a refusal names the place it stood in
     */
    public static Sscc read(String field, String text) {
        return new Sscc(KeyDigits.read(field, "SSCC", text, 18));
    }

    @Override
    public String toString() {
        return value;
    }
}
