package vn.nguon.stamp.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.PlaceId;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.voiding.VoidingCause;

/** A stamp as the API shows it to those it concerns. */
record StampAnswer(
        @Schema(example = "0000000010009") String serial,

        @Schema(allowableValues = {"NOT_ACTIVATED", "ACTIVATED", "VOIDED"})
        String state,

        long orderId,
        long organisationId,
        @Nullable Long productId,
        @Nullable Bound activation,
        @Nullable Ended voiding) {

    static StampAnswer of(Stamp.Issued stamp) {
        Stamp.Binding binding = stamp.binding();
        Stamp.End end = stamp.end();
        ProductId product = stamp.origin().product();
        return new StampAnswer(
                new StampSerial(stamp.number()).toString(),
                stamp.state().name(),
                stamp.origin().order().value(),
                stamp.origin().organisation().value(),
                product == null ? null : product.value(),
                binding == null ? null : Bound.of(binding),
                end == null ? null : new Ended(end.voiding(), end.cause(), end.reason(), end.at()));
    }

    /** The goods it is on. */
    record Bound(UUID id, UUID lotId, @Nullable Long placeId, Instant activatedAt) {

        static Bound of(Stamp.Binding binding) {
            PlaceId place = binding.place();
            return new Bound(
                    binding.activation(), binding.lot().value(), place == null ? null : place.value(), binding.at());
        }
    }

    /** Why it is out of use. */
    record Ended(UUID id, VoidingCause cause, String reason, Instant voidedAt) {}
}
