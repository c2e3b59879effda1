package vn.nguon.pages.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a page tells of one lot, whichever of its stamps was scanned, or of a product.
 *
 * @param lot none where a kind of goods is told of, whichever lot; then there is no journey either
 * @param journey the stages in the order they happened, the latest last
 */
public record Story(Goods goods, Maker maker, @Nullable Lot lot, List<Stage> journey, List<Certificate> certificates) {

    public Story {
        journey = List.copyOf(journey);
        certificates = List.copyOf(certificates);
    }
}
