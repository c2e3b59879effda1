package vn.nguon.cooperative.activate;

import vn.nguon.language.Language;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.trace.Lot;

/**
 * The stamps that come next, for the packs of a lot that bear none.
 *
 * @param order that they are of
 */
public record NextRoll(Lot lot, OrderId order, StampRange stamps) {

    public String first() {
        return StampSerial.of(stamps.first()).toString();
    }

    public String last() {
        return StampSerial.of(stamps.last()).toString();
    }

    /** {@code 450 tem kế tiếp cho lô SEN-2026-041}. */
    public String words(Language in) {
        return in.choose("", "The next ")
                + in.number(stamps.count())
                + in.choose(" tem kế tiếp cho lô ", stamps.count() == 1 ? " stamp for lot " : " stamps for lot ")
                + lot.code();
    }
}
