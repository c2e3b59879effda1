package vn.nguon.cooperative.order;

import org.jspecify.annotations.Nullable;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.FieldReader;

/** The form for an order of stamps; its fields are those of the API. */
record NewOrder(
        @Nullable ProductId productId,
        @Nullable Long quantity,
        @Nullable String purpose) {

    long wanted() {
        return FieldReader.present("quantity", quantity);
    }

    String why() {
        return purpose == null ? "" : purpose;
    }
}
