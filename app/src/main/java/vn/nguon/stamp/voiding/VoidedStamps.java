package vn.nguon.stamp.voiding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nguon.stamp.selection.SelectionPart;

/**
 * Stamps taken out of use in one act.
 *
 * @param stamps how many
 * @param ranges over how many ranges they are spread
 * @param parts  the first hundred of these ranges
 */
public record VoidedStamps(
        UUID id,
        VoidingCause cause,
        String reason,
        Instant at,
        String by,
        long stamps,
        int ranges,
        List<SelectionPart> parts) {

    /** As the ledger names it: {@code voiding:018f…}. */
    public String subject() {
        return "voiding:" + id;
    }
}
