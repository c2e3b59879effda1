package vn.nguon.recall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.LotId;

/**
 * A lot called back.
 *
 * @param organisation whose lot it is
 * @param byAuthority  whether the authority called it back, and not the cooperative itself
 * @param closing      how it ended; null while it is open
 */
public record Recall(
        RecallId id,
        LotId lot,
        OrganisationId organisation,
        RecallNotice notice,
        boolean byAuthority,
        Instant openedAt,
        String openedBy,
        @Nullable Closing closing) {

    public boolean isOpen() {
        return closing == null;
    }

    Recall closed(Closing how) {
        return new Recall(id, lot, organisation, notice, byAuthority, openedAt, openedBy, how);
    }

    /** Whether it goes on. */
    public enum State {
        OPEN,
        ENDED
    }

    /** The end of a recall. */
    public record Closing(Instant at, String by, String reason) {}
}
