package vn.nguon.pages.story;

import java.util.List;

/**
 * All that a page tells of one lot, whichever of its stamps was scanned.
 *
 * @param journey the stages in the order they happened, the latest last
 */
public record Story(Goods goods, Maker maker, Lot lot, List<Stage> journey, List<Certificate> certificates) {

    public Story {
        journey = List.copyOf(journey);
        certificates = List.copyOf(certificates);
    }
}
