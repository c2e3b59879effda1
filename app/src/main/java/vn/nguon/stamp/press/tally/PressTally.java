package vn.nguon.stamp.press.tally;

/**
 * What printing came to, of a job or of a whole order.
 *
 * @param quantity  how many stamps there are
 * @param printed   came out and are good
 * @param spoiled   came out and are unusable, so they are voided
 * @param voided    taken out of use before they came out
 * @param left      wait to be printed
 * @param reprinted times that a stamp came out again, for a reason
 * @param refused   times that a stamp came out again and nobody had asked for it
 */
public record PressTally(
        long quantity, long printed, long spoiled, long voided, long left, long reprinted, long refused) {}
