package vn.nguon.recall;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.LotId;

/** All recalls that are open at one moment. */
public final class OpenRecalls {

    private final Map<LotId, Recall> byLot;

    /** Those recalls, by the lot that each is of. */
    public OpenRecalls(Map<LotId, Recall> byLot) {
        this.byLot = Map.copyOf(byLot);
    }

    /** All of them, in no order. */
    public Collection<Recall> all() {
        return byLot.values();
    }

    /** The recall of that lot, or null if nobody calls it back. */
    public @Nullable Recall of(LotId lot) {
        return byLot.get(lot);
    }

    /** The oldest recall of any of those lots, or null. */
    public @Nullable Recall ofAny(Collection<LotId> lots) {
        if (byLot.isEmpty()) {
            return null;
        }
        Recall oldest = null;
        for (LotId lot : lots) {
            Recall recall = byLot.get(lot);
            if (recall != null && (oldest == null || recall.openedAt().isBefore(oldest.openedAt()))) {
                oldest = recall;
            }
        }
        return oldest;
    }

    /** Those of an organisation's lots, the latest first. */
    public List<Recall> of(OrganisationId organisation) {
        return byLot.values().stream()
                .filter(recall -> recall.organisation().equals(organisation))
                .sorted(Comparator.comparing(Recall::openedAt).reversed())
                .toList();
    }
}
