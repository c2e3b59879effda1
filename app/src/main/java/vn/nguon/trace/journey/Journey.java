package vn.nguon.trace.journey;

import java.util.List;
import java.util.Set;
import vn.nguon.product.plan.Stage;
import vn.nguon.product.plan.StagePlan;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.RecordedEvent;

/**
 * Everything that lies behind a lot, or ahead of it, over all organisations; does not change.
 *
 * @param lots      the lot itself first, then those one step away, two steps, and so on
 * @param links     how they come of each other
 * @param events    what happened to them, in the order it happened; those declared wrong are there and say so
 * @param truncated whether there is more than can be shown
 */
public record Journey(
        LotId of,
        WalkDirection direction,
        List<Lot> lots,
        List<LotLink> links,
        List<RecordedEvent> events,
        boolean truncated) {

    public Journey {
        lots = List.copyOf(lots);
        links = List.copyOf(links);
        events = List.copyOf(events);
    }

    /** The lot the journey is of. */
    public Lot lot() {
        return lots.stream().filter(lot -> lot.id().equals(of)).findFirst().orElseThrow(NotFound::new);
    }

    /** The stages that were recorded, and not declared wrong. */
    public Set<Stage> stages() {
        return RecordedEvent.stages(events);
    }

    /** The stages that goods of this kind must show and these do not, in the plan's order. */
    public List<Stage> missing(StagePlan plan) {
        return plan.missing(stages());
    }
}
