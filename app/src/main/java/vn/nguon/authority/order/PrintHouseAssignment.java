package vn.nguon.authority.order;

import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.FieldReader;

/** Which print house makes the stamps, by the names of the API's request. */
record PrintHouseAssignment(@Nullable OrganisationId printHouseId) {

    OrganisationId printHouse() {
        return FieldReader.present("printHouseId", printHouseId);
    }
}
