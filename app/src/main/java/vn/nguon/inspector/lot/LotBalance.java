package vn.nguon.inspector.lot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.inspector.network.LotNetwork;
import vn.nguon.product.Product;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.holding.Holdings;
import vn.nguon.trace.journey.LotLink;
import vn.nguon.trace.moving.Movement;

/**
 * Whether what went into a lot, what it is, and what became of it agree; all after the lot was made in the lot's unit.
 *
 * @param in          what went in, where all of it is measured alike; else null
 * @param out         what came out, measured as what went in; null where that cannot be told
 * @param used        went into other lots
 * @param sold        sold to buyers who did not bring it back
 * @param gone        written off, or lost on its way: nobody has it, and a record says why
 * @param lost        sent and not received, and nobody said what became of it
 * @param travelling  sent and not received yet
 * @param inHand      in somebody's hands now
 */
public record LotBalance(
        @Nullable Quantity in,
        @Nullable Quantity out,
        BigDecimal made,
        BigDecimal used,
        BigDecimal sold,
        BigDecimal gone,
        BigDecimal lost,
        BigDecimal travelling,
        BigDecimal inHand,
        Unit unit) {

    private static final Set<String> GONE = Set.of("LOST", "STOLEN", "DESTROYED");

    static LotBalance of(LotNetwork kin, List<Movement> movements, List<Holdings.Held> held) {
        Lot lot = kin.lot();
        Quantity in = sum(kin.into().stream().map(LotLink::used).toList());
        List<Movement.Load> loads = movements.stream()
                .filter(movement -> !movement.cancelled())
                .flatMap(movement -> movement.loads().stream())
                .filter(load -> load.lotId().equals(lot.id()))
                .toList();
        return new LotBalance(
                in,
                in == null ? null : measuredAs(in, lot, kin.product()),
                lot.quantity().amount(),
                total(
                        kin.outOf().stream()
                                .map(LotLink::used)
                                .filter(Objects::nonNull)
                                .toList(),
                        lot.unit()),
                total(of(kin.events(), lot, LotBalance::isSale), lot.unit())
                        .subtract(total(of(kin.events(), lot, LotBalance::isTakenBack), lot.unit())),
                total(of(kin.events(), lot, LotBalance::isGone), lot.unit()),
                total(loads.stream().map(load -> load.missing().amount())),
                total(loads.stream()
                        .filter(load -> load.received() == null)
                        .map(load -> load.shipped().amount())),
                total(held.stream().map(each -> each.quantity().amount())),
                lot.unit());
    }

    /** How much of what was made nobody can account for; zero if all is well. */
    public BigDecimal unexplained() {
        return made.subtract(used)
                .subtract(sold)
                .subtract(gone)
                .subtract(lost)
                .subtract(travelling)
                .subtract(inHand);
    }

    /** How much less came out than went in, in percent of what went in, one decimal; null where that cannot be told. */
    public @Nullable BigDecimal loss() {
        if (in == null || out == null || in.nothing()) {
            return null;
        }
        return in.inBase()
                .subtract(out.inBase())
                .multiply(BigDecimal.valueOf(100))
                .divide(in.inBase(), 1, RoundingMode.HALF_UP);
    }

    /** Whether more came out than went in. */
    public boolean grewFromNothing() {
        BigDecimal loss = loss();
        return loss != null && loss.signum() < 0;
    }

    private static boolean isSale(RecordedEvent event) {
        return event.bizStep().equals("retail_selling");
    }

    private static boolean isTakenBack(RecordedEvent event) {
        return event.stage() == Stage.RETAIL && event.bizStep().equals("receiving");
    }

    private static boolean isGone(RecordedEvent event) {
        return GONE.contains(event.details().getOrDefault("outcome", ""))
                || event.details().containsKey("cause");
    }

    private static List<Quantity> of(List<RecordedEvent> events, Lot lot, Predicate<RecordedEvent> which) {
        return events.stream()
                .filter(RecordedEvent::stands)
                .filter(which)
                .flatMap(event -> event.goods().stream())
                .filter(goods -> goods.lotId().equals(lot.id()))
                .map(Goods::quantity)
                .filter(Objects::nonNull)
                .toList();
    }

    /** All of it together, if all of it is measured alike. */
    private static @Nullable Quantity sum(Collection<@Nullable Quantity> parts) {
        if (parts.isEmpty() || parts.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        List<Quantity> all = parts.stream().filter(Objects::nonNull).toList();
        Unit unit = all.get(0).unit();
        return all.stream().allMatch(part -> part.unit().dimension() == unit.dimension())
                ? new Quantity(total(all, unit), unit)
                : null;
    }

    private static @Nullable Quantity measuredAs(Quantity in, Lot lot, @Nullable Product product) {
        if (lot.unit().dimension() == in.unit().dimension()) {
            return lot.quantity();
        }
        if (product == null || lot.unit().dimension() != Unit.Dimension.COUNT) {
            return null;
        }
        Unit unit = Unit.valueOf(product.netContent().unit());
        return unit.dimension() == in.unit().dimension()
                ? new Quantity(
                        product.netContent().amount().multiply(lot.quantity().amount()), unit)
                : null;
    }

    private static BigDecimal total(List<Quantity> parts, Unit unit) {
        return total(parts.stream()
                .filter(part -> part.unit().dimension() == unit.dimension())
                .map(part -> part.in(unit).amount()));
    }

    private static BigDecimal total(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
