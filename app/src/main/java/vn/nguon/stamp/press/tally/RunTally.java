package vn.nguon.stamp.press.tally;

/**
 * What one run said of its stamps.
 *
 * @param printed   came out for the first time, whatever became of them
 * @param reprinted times that a stamp came out again, for a reason
 * @param spoiled   came out and are unusable
 * @param refused   times that a stamp came out again and nobody had asked for it
 */
public record RunTally(long printed, long reprinted, long spoiled, long refused) {

    /** Of a run that reported nothing. */
    public static final RunTally NOTHING = new RunTally(0, 0, 0, 0);
}
