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
        OrganisationId from,
        String fromName,
        OrganisationId to,
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
     */
    public record Load(
            LotId lotId,
            String code,
            String name,
            Quantity shipped,
            @Nullable Quantity received) {

        /** How much less arrived than was sent, below zero if more did; none while it is on the way. */
        @JsonProperty
        public @Nullable BigDecimal difference() {
            return received == null ? null : shipped.amount().subtract(received.amount());
        }
    }

    public boolean onTheWay() {
        return receiving == null && !cancelled;
    }
}
