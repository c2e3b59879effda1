package vn.nguon.trace.pack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.EventId;

/**
 * Packs with consecutive numbers that the same is known of.
 *
 * @param lot    whose packs bear the stamps; none if the stamps are on no goods
 * @param holder who has them as far as is known; none while they are on their way, sold or gone
 * @param by     who said so last
 * @param since  when that was: when they were stamped, if no record named them since
 * @param event  the record that named them last; none if none did since they were stamped
 */
record PackState(
        long order,
        long first,
        long last,
        @Nullable LotId lot,
        @Nullable OrganisationId holder,
        @Nullable OrganisationId by,
        @Nullable Instant since,
        @Nullable EventId event) {

    /** Whether a record named them since they were stamped. */
    boolean named() {
        return event != null;
    }
}
