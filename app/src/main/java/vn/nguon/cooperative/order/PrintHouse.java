package vn.nguon.cooperative.order;

import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.FieldReader;

/** The form that gives an order to a print house. */
record PrintHouse(@Nullable OrganisationId printHouseId) {

    OrganisationId chosen() {
        return FieldReader.present("printHouseId", printHouseId);
    }
}
