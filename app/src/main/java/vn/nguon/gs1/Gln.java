package vn.nguon.gs1;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A Global Location Number of 13 digits, for a place or a party (GS1 General Specifications, 3.4). */
public record Gln(@JsonValue String value) {

    /**
     * @throws vn.nguon.refusal.Invalid unless it is 13 digits
     * @throws WrongCheckDigit          if the last digit does not follow from the others
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Gln {
        value = KeyDigits.read("gln", "GLN", value, 13);
    }

    /**
     * Reads one as people type it; spaces and hyphens are dropped.
     *
     * @param field how a refusal names the place it stood in
     */
    public static Gln read(String field, String text) {
        return new Gln(KeyDigits.read(field, "GLN", text, 13));
    }

    @Override
    public String toString() {
        return value;
    }
}
