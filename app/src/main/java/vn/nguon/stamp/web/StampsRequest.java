package vn.nguon.stamp.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.stamp.selection.StampSelection;

/** A request that names stamps: a roll by its serials or how many it is, one stamp by its serial, or scanned codes. */
interface StampsRequest {

    @Nullable String first();

    @Nullable String last();

    @Nullable Long count();

    @Nullable List<String> codes();

    default StampSelection selection() {
        return StampSelection.read(first(), last(), count(), codes());
    }
}
