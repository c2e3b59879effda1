package vn.nguon.trace.event;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.land.Coordinates;
import vn.nguon.organisation.place.Place;

/**
 * Where: a place as it is shown to people.
 *
 * @param code             its GLN, or our own code
 * @param plantingAreaCode the planting-area code (mã số vùng trồng), or empty
 * @param version          of the place as it is told here
 */
public record BizLocation(
        PlaceId id,
        Place.Kind kind,
        String name,
        String address,
        String code,
        String plantingAreaCode,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        int version) {

    /** The place as it stands in the catalogue. */
    public static BizLocation of(Place place) {
        Coordinates point = place.coordinates();
        return new BizLocation(
                place.id(),
                place.kind(),
                place.name(),
                place.address(),
                place.code(),
                place.plantingAreaCode(),
                point == null ? null : point.latitude(),
                point == null ? null : point.longitude(),
                place.version());
    }
}
