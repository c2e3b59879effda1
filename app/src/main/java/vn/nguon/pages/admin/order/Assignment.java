package vn.nguon.pages.admin.order;

import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Fields;

/** Which print house makes the stamps, by the names of the API's request. */
record Assignment(@Nullable OrganisationId printHouseId) {

    OrganisationId printHouse() {
        return Fields.present("printHouseId", printHouseId);
    }
}
