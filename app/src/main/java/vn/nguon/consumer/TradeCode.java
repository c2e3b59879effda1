package vn.nguon.consumer;

import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.Organisation;
import vn.nguon.scan.story.StoryView;

/**
 * A code that goods, places and organisations are known by.
 *
 * @param scheme what kind of code it is, as people say it: {@code GTIN}, {@code GLN}, or empty for our own
 */
public record TradeCode(String scheme, String value) {

    private static final String GTIN = "GTIN";
    private static final String GLN = "GLN";

    /** The code of goods: their product's, or their lot's where nobody named a product. */
    public static TradeCode of(StoryView story) {
        if (story.product() != null) {
            return new TradeCode(
                    story.product().gtin() == null ? "" : GTIN, story.product().traceCode());
        }
        return own(story.lot() == null ? "–" : story.lot().lot().code());
    }

    public static TradeCode of(Organisation organisation) {
        return new TradeCode(organisation.gln() == null ? "" : GLN, organisation.traceCode());
    }

    /** A GLN, or none. */
    public static TradeCode gln(@Nullable String gln) {
        return gln == null ? own("–") : new TradeCode(GLN, gln);
    }

    /** A code of this platform, for who has none of GS1. */
    public static TradeCode own(String value) {
        return new TradeCode("", value);
    }

    boolean isGtin() {
        return scheme.equals(GTIN);
    }

    boolean isGln() {
        return scheme.equals(GLN);
    }

    /** {@code GTIN 09521234500018}; the space does not break. */
    public String written() {
        return scheme.isEmpty() ? value : scheme + '\u00a0' + value;
    }
}
