package vn.nguon.trace.store;

import org.jspecify.annotations.Nullable;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;

/**
 * One lot came of another.
 *
 * @param used how much of the elder went in; none for a crop, which stays
 */
public record LotParentage(
        LotId elder, LotId younger, @Nullable Quantity used) {}
