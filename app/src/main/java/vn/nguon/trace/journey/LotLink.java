package vn.nguon.trace.journey;

import org.jspecify.annotations.Nullable;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.event.EventId;

/**
 * One lot came of another.
 *
 * @param used how much of the elder went in; none for a crop, which stays
 */
public record LotLink(
        LotId elder, LotId younger, EventId event, @Nullable Quantity used) {}
