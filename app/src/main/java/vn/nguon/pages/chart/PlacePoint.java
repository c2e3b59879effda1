package vn.nguon.pages.chart;

import java.util.Objects;
import vn.nguon.language.Language;
import vn.nguon.organisation.land.Coordinates;
import vn.nguon.organisation.place.Place;

/** A place as a point on a map: green where goods grow, amber where they are worked on, grey where they lie. */
public final class PlacePoint {

    private PlacePoint() {}

    /**
     * The point of a place that says where it lies.
     *
     * @param more what else a pointer that rests on it reads: {@code " – HTX Sen Huế"}
     */
    public static MapPoint of(Place place, String more, Language in) {
        Coordinates at = Objects.requireNonNull(place.coordinates());
        return new MapPoint(
                at.latitude(),
                at.longitude(),
                tone(place.kind()),
                place.name() + " (" + place.kind().words().in(in) + ")" + more);
    }

    private static SeriesStyle tone(Place.Kind kind) {
        return switch (kind) {
            case PLOT, FARM -> SeriesStyle.LEAF;
            case SLAUGHTERHOUSE, WORKSHOP, LABORATORY -> SeriesStyle.AMBER;
            case WAREHOUSE, SHOP, OFFICE -> SeriesStyle.GREY;
        };
    }
}
