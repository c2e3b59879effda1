package vn.nguon.stamp.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.stamp.freezing.StampFreeze;

/** Stamps that are or were held, as the API shows them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FreezeAnswer(
        UUID id,
        String reason,
        Instant frozenAt,
        String frozenBy,
        long stamps,

        @Schema(description = "The first hundred ranges") List<PartAnswer> ranges,

        @Nullable Instant releasedAt,
        @Nullable String releasedBy,
        @Nullable String releaseReason) {

    static FreezeAnswer of(StampFreeze freeze) {
        StampFreeze.Release release = freeze.release();
        return new FreezeAnswer(
                freeze.id(),
                freeze.reason(),
                freeze.at(),
                freeze.by(),
                freeze.stamps(),
                freeze.parts().stream().map(PartAnswer::of).toList(),
                release == null ? null : release.at(),
                release == null ? null : release.by(),
                release == null ? null : release.reason());
    }
}
