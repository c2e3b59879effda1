package vn.nguon.product;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.ledger.Columns;

/** How a standing lies in its table. */
final class StandingColumns {

    private StandingColumns() {}

    static String status(Standing standing) {
        if (standing instanceof Standing.Admitted) {
            return "ADMITTED";
        }
        if (standing instanceof Standing.Refused) {
            return "REFUSED";
        }
        return standing instanceof Standing.Retired ? "RETIRED" : "SUBMITTED";
    }

    static String reason(Standing standing) {
        if (standing instanceof Standing.Refused refused) {
            return refused.reason();
        }
        return standing instanceof Standing.Retired retired ? retired.reason() : "";
    }

    static @Nullable Instant since(Standing standing) {
        if (standing instanceof Standing.Admitted admitted) {
            return admitted.since();
        }
        if (standing instanceof Standing.Refused refused) {
            return refused.since();
        }
        return standing instanceof Standing.Retired retired ? retired.since() : null;
    }

    static Standing standing(Columns row) {
        String reason = row.text("status_reason");
        return switch (row.text("status")) {
            case "SUBMITTED" -> new Standing.Submitted();
            case "ADMITTED" -> new Standing.Admitted(decidedAt(row));
            case "REFUSED" -> new Standing.Refused(decidedAt(row), reason);
            case "RETIRED" -> new Standing.Retired(decidedAt(row), reason);
            default -> throw new IllegalStateException("unknown standing: " + row.text("status"));
        };
    }

    private static Instant decidedAt(Columns row) {
        return row.value("decided_at", Instant.class);
    }
}
