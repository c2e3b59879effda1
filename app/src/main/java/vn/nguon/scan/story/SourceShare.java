package vn.nguon.scan.story;

/**
 * A part of what goods were made from, and where it came from.
 *
 * @param name    whose it was: of who grew it, where that is an organisation here; of who sold it never, since most sellers
 *     are people. Empty for the maker's own
 * @param origin  where it came from, as the purchase said; empty where it did not, or where it was grown
 * @param percent of the whole by weight, volume or number, rounded so that all of them are 100; 0 for less than a half
 */
public record SourceShare(Kind kind, String name, String origin, int percent) {

    /** Who had it first. */
    public enum Kind {
        /** Grown, raised or caught by who made the goods. */
        OWN,
        /** By another organisation on the platform. */
        ANOTHERS,
        /** Bought from outside of it. */
        BOUGHT
    }
}
