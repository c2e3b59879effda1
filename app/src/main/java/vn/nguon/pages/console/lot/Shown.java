package vn.nguon.pages.console.lot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.product.Product;
import vn.nguon.recall.Recall;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.Whereabouts;

/**
 * All that the page of a lot shows.
 *
 * @param left   how much of it we have
 * @param ours   whether we made it; of others' lots we see what we have and what happened, not who else has some
 * @param events the latest, in the order they happened
 */
public record Shown(
        Lot lot,
        Quantity left,
        boolean ours,
        @Nullable Product product,
        List<Whereabouts.Part> where,
        List<RecordedEvent> events,
        List<Activation> activations,
        List<Certificate> certificates,
        @Nullable Recall recall) {

    /** How its records are told. */
    public DetailWords words() {
        return new DetailWords(product);
    }
}
