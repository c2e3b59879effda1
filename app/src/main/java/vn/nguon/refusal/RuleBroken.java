package vn.nguon.refusal;

/**
 * Marks a {@link Refusal} by which somebody is told that they tried what a rule of the chain forbids, so that inspectors
 * are told, too: {@code GoodsAreRecalled}. A slip of the hand is none. Where its details name a lot, {@code lotId}
 * or {@code recalledLotId}, that is what it is about; {@code docs/spec/alerts.md} lists all of them.
 */
public interface RuleBroken {}
