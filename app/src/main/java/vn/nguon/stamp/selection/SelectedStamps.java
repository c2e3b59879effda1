package vn.nguon.stamp.selection;

import java.util.ArrayList;
import java.util.List;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.StampOrder;

/** Stamps cut by the orders that hold them: {@code parts} in order, {@code orders} by id. */
public record SelectedStamps(List<StampOrder.Issued> orders, List<SelectionPart> parts) {

    public SelectedStamps {
        orders = List.copyOf(orders);
        parts = List.copyOf(parts);
    }

    /**
     * Cuts ranges, in order, by orders.
     *
     * @throws StampsNotYours naming the stamps that none of the orders holds
     */
    static SelectedStamps cut(List<StampRange> ranges, List<StampOrder.Issued> orders) {
        List<SelectionPart> parts = new ArrayList<>();
        List<StampRange> strange = new ArrayList<>();
        for (StampRange range : ranges) {
            cut(range, orders, parts, strange);
        }
        if (!strange.isEmpty()) {
            throw new StampsNotYours(strange);
        }
        return new SelectedStamps(orders, parts);
    }

    // An order with a higher id may have lower numbers, if it was issued earlier; so look for each next number anew.
    private static void cut(
            StampRange range, List<StampOrder.Issued> orders, List<SelectionPart> parts, List<StampRange> strange) {
        long next = range.first();
        while (next <= range.last()) {
            long at = next;
            StampOrder.Issued holder = null;
            long end = range.last();
            for (StampOrder.Issued order : orders) {
                StampRange numbers = order.issue().numbers();
                if (numbers.holds(at)) {
                    holder = order;
                    end = Math.min(range.last(), numbers.last());
                    break;
                }
                if (numbers.first() > at) {
                    end = Math.min(end, numbers.first() - 1);
                }
            }
            StampRange piece = new StampRange(at, end);
            if (holder == null) {
                strange.add(piece);
            } else {
                parts.add(new SelectionPart(holder.id(), piece));
            }
            next = end + 1;
        }
    }

    /** How many stamps. */
    public long count() {
        return parts.stream().mapToLong(part -> part.stamps().count()).sum();
    }

    /** The parts' orders, to bind to a statement. */
    public Long[] orderIds() {
        return parts.stream().map(part -> part.order().value()).toArray(Long[]::new);
    }

    /** The parts' first numbers, to bind to a statement. */
    public Long[] firsts() {
        return parts.stream().map(part -> part.stamps().first()).toArray(Long[]::new);
    }

    /** The parts' last numbers, to bind to a statement. */
    public Long[] lasts() {
        return parts.stream().map(part -> part.stamps().last()).toArray(Long[]::new);
    }

    /** The ranges of numbers, for the ledger. */
    public List<String> numbers() {
        return parts.stream().map(part -> part.stamps().toString()).toList();
    }
}
