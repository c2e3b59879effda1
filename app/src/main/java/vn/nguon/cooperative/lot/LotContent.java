package vn.nguon.cooperative.lot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.pages.record.RecordFact;
import vn.nguon.pages.record.RecordWords;
import vn.nguon.product.Product;
import vn.nguon.recall.Recall;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.CurrentLocation;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.objection.Objection;

/**
 * All that the page of a lot shows.
 *
 * @param left   how much of it we have
 * @param ours   whether we made it; of others' lots we see what we have and what happened, not who else has some
 * @param events the latest, in the order they happened
 * @param behind what speaks against the lot besides its own recall and its being held
 * @param deliveries of it that the reader's organisation sent or was to receive, the latest first
 * @param reader whose people read it
 */
public record LotContent(
        Lot lot,
        Quantity left,
        boolean ours,
        @Nullable Product product,
        List<CurrentLocation.Part> where,
        List<RecordedEvent> events,
        List<Activation> activations,
        List<Certificate> certificates,
        @Nullable Recall recall,
        List<Objection> behind,
        List<Movement> deliveries,
        @Nullable OrganisationId reader) {

    /** Whether stamps may go on it, as far as recalls, holds and tests are concerned. */
    public boolean stampable() {
        return recall == null
                && !lot.frozen()
                && behind.stream().noneMatch(each -> each.rule().forbids(GoodsAct.STAMP));
    }

    /** Whether the reader's own people recorded it. */
    public boolean recorded(RecordedEvent event) {
        return reader != null && reader.equals(event.who().id());
    }

    /** What a record says: all of one's own, of others' what was done with the goods. */
    public List<RecordFact> facts(RecordedEvent event) {
        return recorded(event) ? RecordWords.facts(event, product) : RecordWords.work(event, product);
    }
}
