package vn.nguon.stamp.voiding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nguon.stamp.selection.Part;

/**
 * Stamps taken out of use in one act.
 *
 * @param stamps how many
 * @param ranges over how many ranges they are spread
 * @param parts  the first hundred of these ranges
 */
public record VoidedStamps(
        UUID id, Cause cause, String reason, Instant at, String by, long stamps, int ranges, List<Part> parts) {

    /** As the ledger names it: {@code voiding:018f…}. */
    public String subject() {
        return "voiding:" + id;
    }
}
