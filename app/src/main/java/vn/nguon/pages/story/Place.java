package vn.nguon.pages.story;

import org.jspecify.annotations.Nullable;
import vn.nguon.pages.words.Bilingual;

/**
 * Where something happened.
 *
 * @param code the place's trace code
 * @param plantingArea its mã số vùng trồng, if it is a plot that has one
 * @param point where on the map, if known
 */
public record Place(
        Bilingual name,
        @Nullable Bilingual address,
        TradeCode code,
        @Nullable String plantingArea,
        @Nullable Point point) {

    /** WGS 84 degrees. */
    public record Point(double latitude, double longitude) {}
}
