package vn.nguon.recall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
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
        @Id @Column("recall_id") RecallId id,
        @Column("lot_id") LotId lot,
        @Column("opened_for") OrganisationId organisation,
        @Embedded.Empty RecallNotice notice,
        boolean byAuthority,
        Instant openedAt,
        String openedBy,
        @Embedded.Nullable @Nullable Closing closing) {

    public Recall {
        // The columns of an open one are there too: without a moment, they say nothing.
        closing = closing == null || closing.at() == null ? null : closing;
    }

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
    public record Closing(
            @Column("closed_at") Instant at,
            @Column("closed_by") String by,
            @Column("closing_reason") String reason) {}
}
