package vn.nguon.cooperative.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.commune.Commune;
import vn.nguon.organisation.commune.Communes;
import vn.nguon.organisation.land.Coordinates;
import vn.nguon.organisation.place.Place;
import vn.nguon.organisation.place.PlaceDescription;

/**
 * The form of a place as it was typed: as the API has it, but for degrees and corners, which people paste from maps.
 *
 * @param commune   its code, or words that name it and no other
 * @param validFrom since when it is so, of a change
 */
record PlaceForm(
        Place.Kind kind,
        String name,
        String address,
        @Nullable String commune,
        @Nullable Point coordinates,
        @Nullable String outline,
        @Nullable BigDecimal areaM2,
        String plantingAreaCode,
        @Nullable String gln,
        @Nullable LocalDate validFrom) {

    /** A point in degrees, as it was typed. */
    record Point(@Nullable String latitude, @Nullable String longitude) {

        Coordinates read() {
            return new Coordinates(
                    TypedDegrees.latitude("coordinates.latitude", latitude),
                    TypedDegrees.longitude("coordinates.longitude", longitude));
        }
    }

    /** @throws vn.nguon.refusal.Invalid naming the field that holds what it cannot hold */
    PlaceDescription described(Communes communes) {
        Commune lies = communes.named("commune", commune);
        return new PlaceDescription(
                kind,
                name,
                address,
                lies == null ? null : lies.code(),
                coordinates == null ? null : coordinates.read(),
                OutlineText.read(outline),
                areaM2,
                plantingAreaCode,
                gln);
    }
}
