package vn.nguon.stamp.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nguon.stamp.voiding.VoidedStamps;
import vn.nguon.stamp.voiding.VoidingCause;

/** Stamps taken out of use as the API shows them. */
record VoidingAnswer(
        UUID id,
        VoidingCause cause,
        String reason,
        Instant voidedAt,
        String voidedBy,
        long stamps,

        @Schema(description = "Over how many ranges the stamps are spread")
        int rangeCount,

        @Schema(description = "The first hundred of them") List<PartAnswer> ranges) {

    static VoidingAnswer of(VoidedStamps voided) {
        return new VoidingAnswer(
                voided.id(),
                voided.cause(),
                voided.reason(),
                voided.at(),
                voided.by(),
                voided.stamps(),
                voided.ranges(),
                voided.parts().stream().map(PartAnswer::of).toList());
    }
}
