package vn.nguon.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.ledger.Columns;

/** How a standing lies in its table. */
record StandingColumns(
        String status, String reason, @Nullable Instant since) {

    static StandingColumns of(Standing standing) {
        if (standing instanceof Standing.Admitted admitted) {
            return new StandingColumns("ADMITTED", "", admitted.since());
        }
        if (standing instanceof Standing.Refused refused) {
            return new StandingColumns("REFUSED", refused.reason(), refused.since());
        }
        if (standing instanceof Standing.Suspended suspended) {
            return new StandingColumns("SUSPENDED", suspended.reason(), suspended.since());
        }
        return new StandingColumns("SUBMITTED", "", null);
    }

    static Standing standing(Columns row) {
        String reason = row.text("status_reason");
        return switch (row.text("status")) {
            case "SUBMITTED" -> new Standing.Submitted();
            case "ADMITTED" -> new Standing.Admitted(decidedAt(row));
            case "REFUSED" -> new Standing.Refused(decidedAt(row), reason);
            case "SUSPENDED" -> new Standing.Suspended(decidedAt(row), reason);
            default -> throw new IllegalStateException("unknown standing: " + row.text("status"));
        };
    }

    private static Instant decidedAt(Columns row) {
        return row.value("decided_at", Instant.class);
    }
}
