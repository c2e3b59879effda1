package vn.nguon.consumer.journey;

import org.jspecify.annotations.Nullable;
import vn.nguon.consumer.TradeCode;
import vn.nguon.language.LocalizedText;
import vn.nguon.trace.event.BizLocation;
import vn.nguon.trace.event.RecordedEvent;

/**
 * Where something happened: a place of the catalogue, or who did it where no place was named.
 *
 * @param code         the place's trace code
 * @param plantingArea its mã số vùng trồng, or empty
 * @param point        where on the map, if known
 */
public record PlaceView(
        String name,
        @Nullable LocalizedText address,
        TradeCode code,
        String plantingArea,
        @Nullable Point point) {

    /** WGS 84 degrees. */
    public record Point(double latitude, double longitude) {}

    static PlaceView of(RecordedEvent event) {
        BizLocation where = event.where();
        return where == null
                ? new PlaceView(
                        event.who().name(),
                        LocalizedText.vietnamese(event.who().address()),
                        TradeCode.gln(event.who().gln()),
                        "",
                        null)
                : new PlaceView(
                        where.name(),
                        where.address().isBlank() ? null : LocalizedText.vietnamese(where.address()),
                        where.code().matches("[0-9]{13}") ? TradeCode.gln(where.code()) : TradeCode.own(where.code()),
                        where.plantingAreaCode(),
                        point(where));
    }

    private static @Nullable Point point(BizLocation where) {
        return where.latitude() == null || where.longitude() == null
                ? null
                : new Point(where.latitude().doubleValue(), where.longitude().doubleValue());
    }
}
