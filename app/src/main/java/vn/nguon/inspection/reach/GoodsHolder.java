package vn.nguon.inspection.reach;

import java.util.ArrayList;
import java.util.List;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;

/**
 * Whoever has some of the goods, with all that they have.
 *
 * @param phone how they are reached; empty where they gave no number
 */
public record GoodsHolder(OrganisationId id, String name, String phone, List<Part> parts) {

    static GoodsHolder of(GoodsHolding one, List<Part> parts) {
        return new GoodsHolder(one.holder(), one.name(), one.phone(), List.copyOf(parts));
    }

    /** So much of one lot. */
    public record Part(Lot lot, Quantity quantity, boolean onTheWay) {}

    /** Of how many lots. */
    public long lots() {
        return parts.stream().map(part -> part.lot().id()).distinct().count();
    }

    /** What they have in hand, put together as far as it can be: kilograms with tonnes, never kilograms with packs. */
    public List<Quantity> inHand() {
        return sums(false);
    }

    /** What is on its way to them, put together the same. */
    public List<Quantity> coming() {
        return sums(true);
    }

    private List<Quantity> sums(boolean onTheWay) {
        List<Quantity> sums = new ArrayList<>();
        for (Part part : parts) {
            if (part.onTheWay() == onTheWay) {
                add(sums, part.quantity());
            }
        }
        return sums;
    }

    private static void add(List<Quantity> sums, Quantity more) {
        for (int i = 0; i < sums.size(); i++) {
            Quantity sum = sums.get(i);
            if (sum.unit().dimension() == more.unit().dimension()) {
                sums.set(i, new Quantity(sum.amount().add(more.in(sum.unit()).amount()), sum.unit()));
                return;
            }
        }
        sums.add(more);
    }
}
