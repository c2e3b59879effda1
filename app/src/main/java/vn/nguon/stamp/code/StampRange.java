package vn.nguon.stamp.code;

/**
 * Stamps with consecutive numbers.
 *
 * @param first the first of them
 * @param last  the last of them, not before the first
 */
public record StampRange(long first, long last) {

    /**
     * At least one stamp.
     *
     * @throws IllegalArgumentException for numbers that no stamps have, or no stamps at all
     */
    public StampRange {
        if (!StampNumber.exists(first) || !StampNumber.exists(last) || last < first) {
            throw new IllegalArgumentException("no stamps are numbered " + first + " to " + last);
        }
    }

    /** One stamp. */
    public static StampRange of(StampNumber number) {
        return new StampRange(number.value(), number.value());
    }

    /** How many stamps. */
    public long count() {
        return last - first + 1;
    }

    public boolean holds(long number) {
        return first <= number && number <= last;
    }

    /** Whether all of the other's stamps are among these. */
    public boolean holds(StampRange other) {
        return holds(other.first) && holds(other.last);
    }

    /** As people read it: {@code 0000000010009–0000000010016}, or one serial. */
    public String serials() {
        return first == last ? StampSerial.of(first).toString() : StampSerial.of(first) + "–" + StampSerial.of(last);
    }

    /** The numbers, {@code 1000-1001}. */
    @Override
    public String toString() {
        return first + "-" + last;
    }
}
