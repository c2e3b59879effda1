package vn.nguon.scan.suspicion;

import org.jspecify.annotations.Nullable;
import vn.nguon.scan.history.ScanHistory;

/** A named rule about what the scans of one package look like. */
interface SuspicionRule {

    /** As alerts and the API call it: {@code too-many-scans}. */
    String name();

    /** What is unusual about these scans, the latest of which is happening now; null if nothing is. */
    @Nullable Suspicion about(ScanHistory history, SaleWindow sale);
}
