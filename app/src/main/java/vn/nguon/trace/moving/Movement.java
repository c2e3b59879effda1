package vn.nguon.trace.moving;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.event.EventId;

/** Goods on their way from one organisation to another: the shipping is its one side, the receiving its other. */
public record Movement(
        MovementId id,
        Stage stage,
        Shipment.Purpose purpose,
        OrganisationId from,
        String fromName,
        OrganisationId to,
        String toName,
        @Nullable PlaceId toPlaceId,
        EventId shipping,
        @Nullable EventId receiving,
        Instant shippedAt,
        @Nullable Instant receivedAt,
        boolean cancelled,
        List<Load> loads) {

    /**
     * What travels of one lot.
     *
     * @param received as the receiver counted it; none while it is on the way
     * @param settled  how much of what did not arrive was accounted for since
     */
    public record Load(
            LotId lotId,
            String code,
            String name,
            Quantity shipped,
            @Nullable Quantity received,
            Quantity settled) {

        /** How much less arrived than was sent, below zero if more did; none while it is on the way. */
        @JsonProperty
        public @Nullable BigDecimal difference() {
            return received == null ? null : shipped.amount().subtract(received.amount());
        }

        /** What did not arrive and nobody has accounted for yet; nothing while it is on the way. */
        @JsonProperty
        public Quantity missing() {
            BigDecimal difference = difference();
            return new Quantity(
                    difference == null
                            ? BigDecimal.ZERO
                            : difference.subtract(settled.amount()).max(BigDecimal.ZERO),
                    shipped.unit());
        }
    }

    /** Whether something did not arrive and nobody has said what became of it. */
    @JsonProperty
    public boolean unsettled() {
        return loads.stream().anyMatch(load -> !load.missing().nothing());
    }

    /** Whether it goes back to somebody from whom it came. */
    public boolean returns() {
        return purpose == Shipment.Purpose.RETURN;
    }

    public boolean onTheWay() {
        return receiving == null && !cancelled;
    }
}
