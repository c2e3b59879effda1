package vn.nguon.organisation.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

/** Land of known size has that size, wherever it lies and however one walks around it. */
class PlaceBoundaryProperties {

    private static final double EQUATOR = 6_378_137;
    private static final double ECCENTRICITY_SQUARED = 0.006_694_379_990_14;

    @Property
    void aSquareHasTheAreaOfItsSides(
            @ForAll @DoubleRange(min = 20, max = 5000) double side,
            @ForAll @DoubleRange(min = -75, max = 75) double latitude,
            @ForAll @DoubleRange(min = -179, max = 179) double longitude,
            @ForAll @DoubleRange(max = 360) double turned) {
        PlaceBoundary square = new PlaceBoundary(square(side, latitude, longitude, turned));

        // A corner is known to a millionth of a degree, which is eleven centimetres.
        assertThat(square.areaM2().doubleValue()).isCloseTo(side * side, Offset.offset(1 + 0.35 * side));
    }

    @Property
    void itDoesNotMatterWhereAndWhichWayOneWalksAround(
            @ForAll @IntRange(max = 3) int begin,
            @ForAll boolean back,
            @ForAll @DoubleRange(min = 8, max = 23) double latitude) {
        List<Coordinates> corners = new ArrayList<>(square(300, latitude, 107.5, 20));
        BigDecimal area = new PlaceBoundary(corners).areaM2();

        Collections.rotate(corners, begin);
        if (back) {
            Collections.reverse(corners);
        }

        assertThat(new PlaceBoundary(corners).areaM2()).isCloseTo(area, Offset.offset(BigDecimal.ONE));
    }

    @Property
    void theHalvesOfAPlotAreTogetherTheWhole(
            @ForAll @DoubleRange(min = 50, max = 2000) double side, @ForAll @DoubleRange(max = 360) double turned) {
        List<Coordinates> corners = square(side, 16.5, 107.4, turned);
        PlaceBoundary one = new PlaceBoundary(List.of(corners.get(0), corners.get(1), corners.get(2)));
        PlaceBoundary other = new PlaceBoundary(List.of(corners.get(2), corners.get(3), corners.get(0)));

        assertThat(one.areaM2().add(other.areaM2()))
                .isCloseTo(new PlaceBoundary(corners).areaM2(), Offset.offset(BigDecimal.valueOf(2)));
    }

    @Property
    void theDatabaseGivesBackWhatItWasGiven(@ForAll @DoubleRange(max = 360) double turned) {
        PlaceBoundary outline = new PlaceBoundary(square(80, 16.5, 107.4, turned));

        assertThat(LandColumns.boundary(LandColumns.polygon(outline))).isEqualTo(outline);
    }

    /** On the ellipsoid: metres become degrees by its two radii at the middle. */
    private static List<Coordinates> square(double side, double latitude, double longitude, double turned) {
        double flat = 1 - ECCENTRICITY_SQUARED * Math.pow(Math.sin(Math.toRadians(latitude)), 2);
        double perLatitude = Math.toRadians(EQUATOR * (1 - ECCENTRICITY_SQUARED) / Math.pow(flat, 1.5));
        double perLongitude = Math.toRadians(EQUATOR / Math.sqrt(flat) * Math.cos(Math.toRadians(latitude)));
        double reach = side / Math.sqrt(2);
        return IntStream.range(0, 4)
                .mapToDouble(corner -> Math.toRadians(turned + 90 * corner))
                .mapToObj(angle -> new Coordinates(
                        BigDecimal.valueOf(latitude + reach * Math.sin(angle) / perLatitude),
                        BigDecimal.valueOf(longitude + reach * Math.cos(angle) / perLongitude)))
                .toList();
    }
}
