package vn.nguon.cooperative.lot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.journey.LotLink;
import vn.nguon.trace.journey.WalkDirection;

/**
 * A lot on a journey, as a line of a list.
 *
 * @param with the lot it went into, or was made from; null for the one the journey is of
 * @param used how much of the elder of the two the younger took
 */
public record JourneyLine(
        Lot lot, @Nullable Lot with, @Nullable Quantity used) {

    /** The lots of a journey in the order they are walked, without the one it is of. */
    static List<JourneyLine> of(Journey journey) {
        Map<LotId, Lot> lots = new HashMap<>();
        journey.lots().forEach(lot -> lots.put(lot.id(), lot));
        Map<LotId, LotLink> links = new HashMap<>();
        boolean back = journey.direction() == WalkDirection.BACK;
        for (LotLink lotLink : journey.links()) {
            links.putIfAbsent(back ? lotLink.elder() : lotLink.younger(), lotLink);
        }
        return journey.lots().stream()
                .filter(lot -> !lot.id().equals(journey.of()))
                .map(lot -> {
                    LotLink lotLink = links.get(lot.id());
                    return lotLink == null
                            ? new JourneyLine(lot, null, null)
                            : new JourneyLine(
                                    lot, lots.get(back ? lotLink.younger() : lotLink.elder()), lotLink.used());
                })
                .toList();
    }
}
