package vn.nguon.trace.objection;

import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;

/**
 * Goods that an organisation made or has, that an inspector holds or that were made from what is held.
 *
 * @param left   how much of it they have in hand, maybe nothing more
 * @param coming whether some is on its way to them
 * @param held   the lot that is held: the goods themselves, else the first recorded of those behind them
 */
public record HeldGoods(Lot lot, Quantity left, boolean coming, Objection.Held held) {

    /** Whether it is what the goods were made from that is held. */
    public boolean ofIngredient() {
        return !held.lot().id().equals(lot.id());
    }
}
