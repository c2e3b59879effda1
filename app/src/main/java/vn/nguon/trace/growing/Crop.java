package vn.nguon.trace.growing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguon.trace.Lot;

/**
 * A lot that grows.
 *
 * @param harvestFrom the first day it may be harvested after what was put on it; none if nothing stands in the way
 * @param finishedAt  since when nothing more is harvested from it
 */
public record Crop(
        Lot lot,
        String botanicalName,
        @Nullable LocalDate harvestFrom,
        @Nullable Instant finishedAt) {}
