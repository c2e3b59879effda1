package vn.nguon.stamp.order.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Invalid;

/** Who is to print an order. */
record PrintHouseRequest(@Schema(example = "4") @Nullable Long printHouseId) {

    OrganisationId printHouse() {
        if (printHouseId == null) {
            throw new Invalid("printHouseId", "Hãy chọn nhà in.", "Say which print house prints it.");
        }
        return new OrganisationId(printHouseId);
    }
}
