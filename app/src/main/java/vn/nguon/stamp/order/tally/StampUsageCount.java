package vn.nguon.stamp.order.tally;

/**
 * What of an issued order is where: each of its stamps is in one of the four.
 *
 * @param activated on goods
 * @param ready     printed or handed out to be printed, and not on goods yet
 * @param voided    out of use
 * @param untouched not even printed
 */
public record StampUsageCount(long activated, long ready, long voided, long untouched) {

    public long all() {
        return activated + ready + voided + untouched;
    }
}
