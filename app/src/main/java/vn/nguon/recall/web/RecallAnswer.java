package vn.nguon.recall.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.recall.Recall;
import vn.nguon.recall.RecallId;
import vn.nguon.recall.register.RecalledGoods;
import vn.nguon.trace.LotId;

/** A recall as the API shows it. */
record RecallAnswer(
        RecallId id,
        LotId lotId,
        OrganisationId organisationId,
        String noticeVi,
        String noticeEn,
        String contact,
        boolean byAuthority,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String closingReason,
        List<GoodsAnswer> goods) {

    static RecallAnswer of(Recall recall) {
        return of(recall, List.of());
    }

    /** With what the asker's organisation made or has of what is called back. */
    static RecallAnswer of(Recall recall, List<RecalledGoods> goods) {
        Recall.Closing closing = recall.closing();
        return new RecallAnswer(
                recall.id(),
                recall.lot(),
                recall.organisation(),
                recall.notice().text().vi(),
                recall.notice().text().en(),
                recall.notice().contact(),
                recall.byAuthority(),
                recall.openedAt(),
                recall.openedBy(),
                closing == null ? null : closing.at(),
                closing == null ? null : closing.by(),
                closing == null ? null : closing.reason(),
                goods.stream().map(GoodsAnswer::of).toList());
    }
}
