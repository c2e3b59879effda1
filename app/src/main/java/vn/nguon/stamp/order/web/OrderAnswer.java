package vn.nguon.stamp.order.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.tally.OrderTally;

/** An order as the API shows it. */
record OrderAnswer(
        long id,
        long organisationId,
        @Nullable Long productId,
        long quantity,
        String purpose,

        @Schema(allowableValues = {"REQUESTED", "APPROVED", "REJECTED", "ISSUED"})
        String status,

        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Long printHouseId,
        @Nullable Instant issuedAt,

        @Schema(example = "0000000010009") @Nullable String firstSerial,

        @Schema(example = "0000000059991") @Nullable String lastSerial,

        @Schema(description = "That its codes are printed under, for ever", example = "08935001234562") @Nullable String gtin,

        @Schema(description = "What became of its stamps, once they are issued") @Nullable OrderTally stamps) {

    static OrderAnswer of(StampOrder order, @Nullable OrderTally tally) {
        StampOrder.Request request = order.request();
        ProductId product = request.product();
        OrganisationId printHouse = order.printHouse();
        StampOrder.Decision decision = order.decision();
        StampOrder.Issue issue = order.issue();
        return new OrderAnswer(
                request.id().value(),
                request.organisation().value(),
                product == null ? null : product.value(),
                request.quantity(),
                request.purpose(),
                order.state().name(),
                request.by(),
                request.at(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.reason(),
                printHouse == null ? null : printHouse.value(),
                issue == null ? null : issue.at(),
                issue == null ? null : StampSerial.of(issue.numbers().first()).toString(),
                issue == null ? null : StampSerial.of(issue.numbers().last()).toString(),
                issue == null ? null : issue.gtin(),
                tally);
    }
}
