package vn.nguon.scan.suspicion;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the lot says about when its packages should be gone.
 *
 * @param expiresOn its last good day, if it has one
 * @param retailed  when it was last put on sale in a shop, if that was recorded
 */
public record SaleWindow(
        @Nullable LocalDate expiresOn, @Nullable Instant retailed) {}
