package vn.nguon.pages.console.lot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.journey.Direction;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.journey.Link;

/**
 * A lot on a journey, as a line of a list.
 *
 * @param with the lot it went into, or was made from; null for the one the journey is of
 * @param used how much of the elder of the two the younger took
 */
public record Step(Lot lot, @Nullable Lot with, @Nullable Quantity used) {

    /** The lots of a journey in the order they are walked, without the one it is of. */
    static List<Step> of(Journey journey) {
        Map<LotId, Lot> lots = new HashMap<>();
        journey.lots().forEach(lot -> lots.put(lot.id(), lot));
        Map<LotId, Link> links = new HashMap<>();
        boolean back = journey.direction() == Direction.BACK;
        for (Link link : journey.links()) {
            links.putIfAbsent(back ? link.elder() : link.younger(), link);
        }
        return journey.lots().stream()
                .filter(lot -> !lot.id().equals(journey.of()))
                .map(lot -> {
                    Link link = links.get(lot.id());
                    return link == null
                            ? new Step(lot, null, null)
                            : new Step(lot, lots.get(back ? link.younger() : link.elder()), link.used());
                })
                .toList();
    }
}
