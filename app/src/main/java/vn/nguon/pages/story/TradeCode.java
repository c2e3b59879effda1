package vn.nguon.pages.story;

/**
 * A code that goods, places and organisations are known by.
 *
 * @param scheme what kind of code it is, as people say it: {@code GTIN}, {@code GLN}, or empty for our own
 */
public record TradeCode(String scheme, String value) {

    public static TradeCode gtin(String value) {
        return new TradeCode("GTIN", value);
    }

    public static TradeCode gln(String value) {
        return new TradeCode("GLN", value);
    }

    /** A code of this platform, for who has none of GS1. */
    public static TradeCode own(String value) {
        return new TradeCode("", value);
    }

    /** {@code GTIN 09521234500018}. */
    public String written() {
        return scheme.isEmpty() ? value : scheme + '\u00a0' + value;
    }
}
