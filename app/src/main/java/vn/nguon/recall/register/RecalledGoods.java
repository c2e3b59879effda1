package vn.nguon.recall.register;

import vn.nguon.recall.RecallId;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;

/**
 * Goods that an organisation made or has, that are called back or were made from what is.
 *
 * @param left   how much of it they have in hand, maybe nothing more
 * @param coming whether some is on its way to them
 */
public record RecalledGoods(RecallId recall, Lot lot, Quantity left, boolean coming) {}
