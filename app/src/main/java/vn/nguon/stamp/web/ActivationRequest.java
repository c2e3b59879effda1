package vn.nguon.stamp.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.PlaceId;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.trace.LotId;

/** A request to activate stamps. */
public record ActivationRequest(
        @Schema(description = "The first serial of the roll", example = "0000000010009") @Nullable String first,

        @Schema(description = "The last; leave it out for one stamp", example = "0000000059991") @Nullable String last,

        @Schema(description = "How many from the first on, instead of the last", example = "5000") @Nullable Long count,

        @Schema(description = "Instead of a roll: up to 10,000 scanned codes or URLs") @Nullable List<String> codes,

        @Schema(example = "0198c5b2-6d1e-7c3a-9f00-2b7d1f0a5c11") @Nullable UUID lotId,

        @Schema(description = "Leave it out for the place of the lot", example = "3") @Nullable Long placeId,

        @Schema(description = "Leave it out for now", example = "2026-11-12T08:30:00+07:00") @Nullable OffsetDateTime activatedAt)
        implements StampsRequest {

    /** The stamps it names. */
    @Override
    public StampSelection selection() {
        return StampSelection.read(first, last, count, codes);
    }

    public @Nullable Instant when() {
        return activatedAt == null ? null : activatedAt.toInstant();
    }

    /** The goods they go on. */
    public LotId lot() {
        if (lotId == null) {
            throw new Invalid("lotId", "Hãy chọn lô hàng để dán tem.", "Say which lot the stamps go on.");
        }
        return new LotId(lotId);
    }

    public @Nullable PlaceId place() {
        return placeId == null ? null : new PlaceId(placeId);
    }
}
