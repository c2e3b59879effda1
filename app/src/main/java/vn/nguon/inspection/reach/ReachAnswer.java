package vn.nguon.inspection.reach;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import vn.nguon.identity.OrganisationId;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;

/** All that was made of a lot, as the API shows it. */
record ReachAnswer(
        LotId lotId,
        @Schema(description = "Whether all of it is listed") boolean complete,
        List<Reached> lots) {

    /** One of the lots. */
    @Schema(name = "ReachedLot")
    record Reached(
            LotId id,
            String code,
            String name,
            OrganisationId organisationId,
            String maker,
            Amount quantity,
            boolean frozen,

            @Schema(description = "Held together with the lot, in one act")
            boolean heldTogether,

            @Schema(description = "Called back itself") boolean recalled,
            List<Holder> holders,

            @Schema(description = "Serials of the stamps on it")
            List<Serials> stamps) {}

    /** Who has how much of it. */
    @Schema(name = "ReachedHolder")
    record Holder(OrganisationId organisationId, String name, String phone, Amount quantity, boolean onTheWay) {}

    /** So much of it. */
    @Schema(name = "ReachedAmount")
    record Amount(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) BigDecimal amount, Unit unit) {}

    /** The first serial of a range and the last, and how many stamps these are. */
    @Schema(name = "ReachedStamps")
    record Serials(String first, String last, long count) {}

    static ReachAnswer of(GoodsReach reach) {
        return new ReachAnswer(
                reach.lot().id(),
                reach.complete(),
                reach.lots().stream().map(ReachAnswer::of).toList());
    }

    private static Reached of(ReachedLot reached) {
        Lot lot = reached.lot();
        return new Reached(
                lot.id(),
                lot.code(),
                lot.name(),
                lot.organisation(),
                reached.maker(),
                of(lot.quantity()),
                lot.frozen(),
                reached.heldTogether(),
                reached.recalled(),
                reached.holdings().stream()
                        .map(each -> new Holder(
                                each.holder(), each.name(), each.phone(), of(each.quantity()), each.onTheWay()))
                        .toList(),
                reached.stamps().stream().map(ReachAnswer::of).toList());
    }

    private static Amount of(Quantity quantity) {
        return new Amount(quantity.amount(), quantity.unit());
    }

    private static Serials of(StampRange range) {
        return new Serials(
                StampSerial.of(range.first()).toString(),
                StampSerial.of(range.last()).toString(),
                range.count());
    }
}
