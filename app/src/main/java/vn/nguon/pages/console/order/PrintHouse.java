package vn.nguon.pages.console.order;

import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Fields;

/** The form that gives an order to a print house. */
record PrintHouse(@Nullable OrganisationId printHouseId) {

    OrganisationId chosen() {
        return Fields.present("printHouseId", printHouseId);
    }
}
