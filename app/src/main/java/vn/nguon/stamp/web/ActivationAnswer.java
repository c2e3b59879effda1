package vn.nguon.stamp.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.PlaceId;
import vn.nguon.stamp.activation.Activation;

/** An activation as the API shows it. */
record ActivationAnswer(
        UUID id,
        long organisationId,
        UUID lotId,
        @Nullable Long placeId,
        Instant activatedAt,
        Instant recordedAt,
        String recordedBy,
        long stamps,

        @Schema(description = "Over how many ranges the stamps are spread")
        int rangeCount,

        @Schema(description = "The first hundred of them") List<PartAnswer> ranges,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawReason) {

    static ActivationAnswer of(Activation activation) {
        PlaceId place = activation.place();
        Activation.Withdrawal withdrawal = activation.withdrawal();
        return new ActivationAnswer(
                activation.id(),
                activation.organisation().value(),
                activation.lot().value(),
                place == null ? null : place.value(),
                activation.activatedAt(),
                activation.recordedAt(),
                activation.recordedBy(),
                activation.stamps(),
                activation.ranges(),
                activation.parts().stream().map(PartAnswer::of).toList(),
                withdrawal == null ? null : withdrawal.at(),
                withdrawal == null ? null : withdrawal.by(),
                withdrawal == null ? null : withdrawal.reason());
    }
}
