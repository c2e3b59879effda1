package vn.nguon.pages.inspect.lot;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisation;
import vn.nguon.pages.inspect.Names;
import vn.nguon.pages.inspect.entry.ShownEntry;
import vn.nguon.pages.inspect.graph.Drawing;
import vn.nguon.product.Product;
import vn.nguon.product.plan.Stage;
import vn.nguon.recall.Recall;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.trace.Lot;
import vn.nguon.trace.event.Holdings;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.moving.Movement;

/**
 * Everything that is known of one lot.
 *
 * @param across      the picture for a desk
 * @param down        the picture for a phone
 * @param rows        the same as a table
 * @param events      what happened to it and to what it came of, in order
 * @param moreEvents  how many more there are than are shown
 * @param missing     stages that its plan asks for and nobody recorded
 * @param activations the latest
 * @param truncated   whether the journey is longer than is walked
 * @param merged      whether lots of one organisation are drawn as one box
 */
public record LotFile(
        Lot lot,
        Organisation maker,
        @Nullable Product product,
        @Nullable Recall recall,
        Drawing across,
        Drawing down,
        List<Row> rows,
        Balance balance,
        List<Movement> movements,
        List<Holdings.Held> held,
        List<RecordedEvent> events,
        int moreEvents,
        List<Stage> missing,
        List<Activation> activations,
        List<ShownEntry> entries,
        Map<OrganisationId, String> organisations,
        Names names,
        boolean truncated,
        boolean merged) {

    /** What an organisation is called. */
    public String called(OrganisationId id) {
        return organisations.getOrDefault(id, String.valueOf(id.value()));
    }
}
