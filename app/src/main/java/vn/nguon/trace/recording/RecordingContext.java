package vn.nguon.trace.recording;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.LotWasWithdrawn;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.BizLocation;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.holding.LotHolding;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.objection.Objection;
import vn.nguon.trace.rule.BeforeItsGoods;
import vn.nguon.trace.rule.NotEnoughOfTheLot;
import vn.nguon.trace.store.LaterRecord;
import vn.nguon.trace.store.LaterRecordsNeedTheGoods;

/**
 * Somebody is about to tell what happened: who they are, where and when it was, and the goods it is about, locked as
 * their organisation has them in hand.
 *
 * @param objections what speaks against any of these goods at that time
 * @param later what the organisation recorded of later times that took these goods
 */
public record RecordingContext(
        EventId event,
        OrganisationId holder,
        Party who,
        BizLocation where,
        EventHeader at,
        Instant now,
        Map<LotId, LotHolding> hands,
        Map<LotId, List<Objection>> objections,
        List<LaterRecord> later) {

    /** A lot the organisation has or had, at a time when it did; strangers' lots are not found. */
    public LotHolding seen(LotId id) {
        LotHolding hand = hands.get(id);
        if (hand == null || (hand.since() == null && !hand.lot().organisation().equals(holder))) {
            throw new NotFound();
        }
        Lot lot = hand.lot();
        if (lot.withdrawn()) {
            throw new LotWasWithdrawn(lot);
        }
        Instant since = hand.since() == null ? lot.madeAt() : hand.since();
        if (at.time().toInstant().isBefore(since)) {
            throw new BeforeItsGoods(lot, since);
        }
        return hand;
    }

    /**
     * Takes goods out of a lot: nothing forbids the act, not a crop by area, no more than was in hand at that time, and
     * nothing that a later record needs.
     */
    public ConsumedQuantity take(GoodsAct act, String field, GoodsLine line) {
        ConsumedQuantity consumedQuantity = hold(act, field, line);
        LotHolding hand = consumedQuantity.hand();
        if (consumedQuantity.quantity().amount().compareTo(hand.spare().amount()) > 0) {
            BigDecimal less = consumedQuantity.quantity().amount();
            List<LaterRecord> wanting = later.stream()
                    .filter(each -> each.wants(line.lotId(), less))
                    .toList();
            String where = field + ".quantity";
            throw less.compareTo(hand.left().amount()) > 0
                    ? new NotEnoughOfTheLot(where, hand.lot(), asked(field, line, hand.left()), hand.left(), wanting)
                    : new LaterRecordsNeedTheGoods(
                            where, hand.lot(), asked(field, line, hand.left()), hand.spare(), wanting);
        }
        return consumedQuantity;
    }

    /** Goods of a lot that the organisation has or had, and that come back: in the lot's unit, however much it has now. */
    public ConsumedQuantity back(String field, GoodsLine line) {
        LotHolding hand = seen(line.lotId());
        Quantity asked = Quantity.read(field + ".quantity", line.quantity(), line.unit());
        requireUnitOf(field, asked, hand.lot());
        return new ConsumedQuantity(field, hand, asked.in(hand.lot().unit()));
    }

    private static void requireUnitOf(String field, Quantity asked, Lot lot) {
        if (asked.unit().dimension() != lot.unit().dimension()) {
            throw new Invalid(
                    field + ".unit",
                    "Lô " + lot.code() + " tính bằng " + lot.unit().symbol(Language.VI) + ".",
                    "Lot " + lot.code() + " is counted in " + lot.unit() + ".");
        }
    }

    private ConsumedQuantity hold(GoodsAct act, String field, GoodsLine line) {
        LotHolding hand = seen(line.lotId());
        Lot lot = hand.lot();
        requireAllowed(act, lot.id());
        Quantity asked = asked(field, line, hand.left());
        requireUnitOf(field, asked, lot);
        if (hand.crop() && lot.unit().dimension() == Unit.Dimension.AREA) {
            throw new Invalid(
                    field + ".lotId",
                    "Vụ trồng thì thu hoạch, không chuyển đi hay chế biến được.",
                    "A crop on its plot is harvested; it cannot be moved or processed.");
        }
        Quantity inItsUnit = asked.in(lot.unit());
        if (inItsUnit.amount().compareTo(hand.then().amount()) > 0) {
            throw hand.then().equals(hand.left())
                    ? new NotEnoughOfTheLot(field + ".quantity", lot, asked, hand.left())
                    : new NotEnoughOfTheLot(field + ".quantity", lot, asked, hand.then(), at.time());
        }
        return new ConsumedQuantity(field, hand, inItsUnit);
    }

    /** As it was typed; the whole rest as it was told, which may need more decimals than anybody types. */
    private static Quantity asked(String field, GoodsLine line, Quantity left) {
        boolean all = line.unit() == left.unit() && line.quantity().compareTo(left.amount()) == 0 && !left.nothing();
        return all ? left : Quantity.read(field + ".quantity", line.quantity(), line.unit());
    }

    /** Refuses what a rule forbids to do with the lot, for the gravest of the reasons. */
    public void requireAllowed(GoodsAct act, LotId lot) {
        against(act, lot).findFirst().ifPresent(objection -> {
            throw objection.refusal(act);
        });
    }

    /** As {@link #back}, each line. */
    public List<ConsumedQuantity> backAll(String field, List<GoodsLine> lines) {
        return each(field, lines, this::back);
    }

    /** What forbids to do that with the lot. */
    public Stream<Objection> against(GoodsAct act, LotId lot) {
        return objections.getOrDefault(lot, List.of()).stream()
                .filter(objection -> objection.forbids(act, at.time().toInstant()));
    }

    /** Takes each line, whose fields are {@code field[0]}, {@code field[1]}, … */
    public List<ConsumedQuantity> takeAll(GoodsAct act, String field, List<GoodsLine> lines) {
        return each(field, lines, (name, line) -> take(act, name, line));
    }

    /** As {@link #takeAll} of goods that stay in the same hands: whatever became of them later. */
    public List<ConsumedQuantity> holdAll(GoodsAct act, String field, List<GoodsLine> lines) {
        return each(field, lines, (name, line) -> hold(act, name, line));
    }

    private static List<ConsumedQuantity> each(
            String field, List<GoodsLine> lines, BiFunction<String, GoodsLine, ConsumedQuantity> how) {
        List<ConsumedQuantity> taken = new ArrayList<>();
        for (GoodsLine goodsLine : lines) {
            taken.add(how.apply(field + "[" + taken.size() + "]", goodsLine));
        }
        return taken;
    }
}
