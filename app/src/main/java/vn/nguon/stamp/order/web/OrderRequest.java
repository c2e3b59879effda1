package vn.nguon.stamp.order.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.Invalid;

/** A request for stamps. */
record OrderRequest(
        @Schema(description = "The only product they may go on; leave it out for stamps that fit any", example = "17")
        @Nullable Long productId,

        @Schema(description = "1 to 100,000,000", example = "5000") @Nullable Long quantity,

        @Schema(example = "Vụ atiso tháng 11, túi 100 g") @Nullable String purpose) {

    @Nullable ProductId product() {
        return productId == null ? null : new ProductId(productId);
    }

    long stamps() {
        if (quantity == null) {
            throw new Invalid("quantity", "Hãy ghi số tem cần đặt.", "Say how many stamps are ordered.");
        }
        return quantity;
    }

    String why() {
        return purpose == null ? "" : purpose;
    }
}
