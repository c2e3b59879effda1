package vn.nguon.stamp.freezing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.stamp.selection.SelectionPart;

/**
 * Stamps that were frozen in one act.
 *
 * @param reason  why, for the organisation whose stamps they are
 * @param stamps  how many
 * @param parts   the first hundred of their ranges
 * @param release that they were let go again, if they were
 */
public record StampFreeze(
        UUID id,
        String reason,
        Instant at,
        String by,
        long stamps,
        List<SelectionPart> parts,
        @Nullable Release release) {

    public StampFreeze {
        parts = List.copyOf(parts);
    }

    /** As the ledger names it: {@code stamp-freeze:018f…}. */
    public String subject() {
        return "stamp-freeze:" + id;
    }

    /** That the stamps were let go, by whom and why. */
    public record Release(Instant at, String by, String reason) {}
}
