package vn.nguon.stamp.order.tally;

/**
 * What became of an order's stamps.
 *
 * @param printed   codes or labels of them left the platform
 * @param activated on goods, and not voided
 * @param voided    out of use
 * @param left      neither activated nor voided
 */
public record OrderTally(long printed, long activated, long voided, long left) {}
