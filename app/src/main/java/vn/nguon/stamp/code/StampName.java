package vn.nguon.stamp.code;

/**
 * What tells one stamp from all others: its code, which whoever shows it has read from the stamp, or its serial, which
 * anybody can count up to.
 */
public sealed interface StampName permits StampCode, StampSerial {

    /** The number that is in both. */
    StampNumber number();

    /**
     * Reads what somebody typed or a scanner gave: a serial, a code, or one of our URLs. What is no longer than a
     * serial is taken for one.
     *
     * @param field the field it was typed in, for the refusal
     * @throws MistypedSerial for a serial that is none
     * @throws MalformedCode  for a code or URL that is none
     */
    static StampName read(String field, String text) {
        return text.chars().filter(c -> c != ' ' && c != '-').count() <= StampSerial.LENGTH
                ? StampSerial.read(field, text)
                : StampUrl.read(text);
    }
}
