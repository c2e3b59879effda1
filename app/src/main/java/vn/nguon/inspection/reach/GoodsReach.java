package vn.nguon.inspection.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.Lot;

/**
 * A lot and all that was made of it.
 *
 * @param lot      the lot itself
 * @param lots     it and what was made of it, withdrawn ones left out, in the order they were recorded
 * @param complete whether that is all, and not just what is listed
 */
public record GoodsReach(Lot lot, List<ReachedLot> lots, boolean complete) {

    /** How many stamps they bear. */
    public long stamps() {
        return lots.stream().mapToLong(each -> each.lot().stampsActivated()).sum();
    }

    /** How many of them nobody holds. */
    public long free() {
        return lots.stream().filter(each -> !each.lot().frozen()).count();
    }

    /** How many of them are held together with the lot. */
    public long together() {
        return lots.stream().filter(ReachedLot::heldTogether).count();
    }

    /** Who has some of them or is to receive some, whoever has most lots first. */
    public List<GoodsHolder> holders() {
        Map<OrganisationId, List<GoodsHolder.Part>> parts = new LinkedHashMap<>();
        Map<OrganisationId, GoodsHolding> known = new LinkedHashMap<>();
        for (ReachedLot reached : lots) {
            for (GoodsHolding holding : reached.holdings()) {
                known.putIfAbsent(holding.holder(), holding);
                parts.computeIfAbsent(holding.holder(), holder -> new ArrayList<>())
                        .add(new GoodsHolder.Part(reached.lot(), holding.quantity(), holding.onTheWay()));
            }
        }
        return parts.entrySet().stream()
                .map(each -> GoodsHolder.of(Objects.requireNonNull(known.get(each.getKey())), each.getValue()))
                .sorted(Comparator.comparingLong(GoodsHolder::lots).reversed())
                .toList();
    }
}
