package vn.nguon.trace.event;

import org.jspecify.annotations.Nullable;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;

/**
 * What of a lot an event speaks of.
 *
 * @param gtin     the GTIN of the lot's product, if it has one
 * @param quantity none where the event is about the lot as such
 */
public record Goods(
        LotId lotId,
        String code,
        String name,
        @Nullable String gtin,
        Role role,
        @Nullable Quantity quantity) {

    /** What the event did with them. */
    public enum Role {
        /** Consumed. */
        INPUT,
        /** Made. */
        OUTPUT,
        /** Seen, moved, tested, or made in an {@code ObjectEvent}. */
        OBJECT,
        /** Put into a case, or taken out of it. */
        CHILD
    }

    public static Goods of(Lot lot, @Nullable String gtin, Role role, @Nullable Quantity quantity) {
        return new Goods(lot.id(), lot.code(), lot.name(), gtin, role, quantity);
    }
}
