package vn.nguon.inspector.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.journey.LotLink;

/** Quantities put together, where they can be: kilograms with tonnes, never kilograms with litres. */
public final class LotAmounts {

    private LotAmounts() {}

    /** Which part of the most of its kind is carried, 0 to 1. */
    public static double share(Quantity carried, Map<Unit.Dimension, BigDecimal> most) {
        BigDecimal whole = most.getOrDefault(carried.unit().dimension(), BigDecimal.ONE);
        return whole.signum() == 0 ? 0 : carried.inBase().doubleValue() / whole.doubleValue();
    }

    /** What the links carry together, in the first one's unit; null if it is not measured, or not alike. */
    public static @Nullable Quantity carried(List<LotLink> links) {
        return links.stream().anyMatch(link -> link.used() == null)
                ? null
                : sum(links.stream().map(LotLink::used).filter(Objects::nonNull).toList());
    }

    /** Their sum, in the first one's unit; null if there is none, or they are not alike. */
    public static @Nullable Quantity sum(List<Quantity> parts) {
        Quantity sum = null;
        for (Quantity part : parts) {
            if (sum != null && sum.unit().dimension() != part.unit().dimension()) {
                return null;
            }
            sum = sum == null
                    ? part
                    : new Quantity(sum.amount().add(part.in(sum.unit()).amount()), sum.unit());
        }
        return sum;
    }
}
