package vn.nguon.inspector.lot;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.inspector.entry.ShownEntry;
import vn.nguon.inspector.graph.GraphDrawing;
import vn.nguon.inspector.network.LotNetwork;
import vn.nguon.organisation.Organisation;
import vn.nguon.pages.naming.ActorNames;
import vn.nguon.product.plan.Stage;
import vn.nguon.recall.Recall;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.trace.Lot;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.holding.Holdings;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.objection.Objection;

/**
 * Everything that is known of one lot.
 *
 * @param kin         the lot, with what it came of and what became of it
 * @param across      the picture for a desk
 * @param down        the picture for a phone
 * @param rows        the same as a table
 * @param activations the latest
 * @param voided      how many of the stamps on it were voided
 * @param objections  what speaks against the lot besides its own recall and its being held
 * @param merged      whether lots of one organisation are drawn as one box
 */
public record LotFile(
        LotNetwork kin,
        Organisation maker,
        @Nullable Recall recall,
        GraphDrawing across,
        GraphDrawing down,
        List<GraphRow> rows,
        LotBalance balance,
        List<Movement> movements,
        List<Holdings.Held> held,
        List<Activation> activations,
        long voided,
        List<ShownEntry> entries,
        Map<OrganisationId, String> organisations,
        ActorNames names,
        List<Objection> objections,
        boolean merged) {

    private static final int RECORDS = 12;

    public Lot lot() {
        return kin.lot();
    }

    /** Stages that its plan asks for and nobody recorded. */
    public List<Stage> missing() {
        return kin.missing();
    }

    /** How far a recall of it reaches. */
    public RecallScope reach() {
        return RecallScope.of(kin);
    }

    /** The latest records; all of them have a page of their own. */
    public List<RecordedEvent> latest() {
        return kin.latest(RECORDS);
    }

    /** What an organisation is called. */
    public String called(OrganisationId id) {
        return organisations.getOrDefault(id, String.valueOf(id.value()));
    }
}
