package vn.nguon.stamp.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number a stamp is: 1 to 999,999,999,999, never reused. */
public record StampNumber(@JsonValue long value) implements Comparable<StampNumber> {

    /** The first number there is. */
    public static final long FIRST = 1;

    /** The last number there is: twelve digits. */
    public static final long LAST = 999_999_999_999L;

    /**
     * A number that a stamp can have.
     *
     * @throws IllegalArgumentException for any other
     */
    public StampNumber {
        if (!exists(value)) {
            throw new IllegalArgumentException("no stamp has the number " + value);
        }
    }

    /** Whether a stamp can have that number. */
    public static boolean exists(long value) {
        return value >= FIRST && value <= LAST;
    }

    /** As the ledger names it: {@code stamp:1000}. */
    public String subject() {
        return "stamp:" + value;
    }

    @Override
    public int compareTo(StampNumber other) {
        return Long.compare(value, other.value);
    }
}
