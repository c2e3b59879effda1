package vn.nguon.consumer.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RouteMapTests {

    private static final RouteStop PLOT = new RouteStop(1, "Phong Thu", 16.60, 107.33);
    private static final RouteStop DRYER = new RouteStop(2, "Phong An", 16.52, 107.43);
    private static final RouteStop NEXT_DOOR = new RouteStop(3, "Kho", 16.5201, 107.4301);

    @Test
    void putsNorthUpAndEastRight() {
        RouteMap map = RouteMap.of(List.of(PLOT, DRYER));

        RouteMap.Marker plot = map.markers().get(0);
        RouteMap.Marker dryer = map.markers().get(1);
        assertThat(plot.y()).isLessThan(dryer.y());
        assertThat(plot.x()).isLessThan(dryer.x());
    }

    @Test
    void keepsTheProportionsOfTheLand() {
        RouteMap map = RouteMap.of(List.of(new RouteStop(1, "", 16.0, 107.0), new RouteStop(2, "", 16.1, 107.1)));

        double wide = map.markers().get(1).x() - map.markers().get(0).x();
        double high = map.markers().get(0).y() - map.markers().get(1).y();
        assertThat(wide / high).isBetween(Math.cos(Math.toRadians(16.05)) - .02, Math.cos(Math.toRadians(16.05)) + .02);
    }

    @Test
    void neighboursShareAMarker() {
        RouteMap map = RouteMap.of(List.of(PLOT, DRYER, NEXT_DOOR));

        assertThat(map.markers()).extracting(RouteMap.Marker::numbers).containsExactly("1", "2·3");
    }

    @Test
    void aPlaceComeToTwiceHasOneMarkerAndItsWayOneLine() {
        RouteMap map = RouteMap.of(List.of(PLOT, DRYER, PLOT, DRYER));

        assertThat(map.markers()).hasSize(2);
        assertThat(map.line()).containsOnlyOnce("M");
    }

    @Test
    void onePlaceIsAMapToo() {
        RouteMap map = RouteMap.of(List.of(PLOT));

        assertThat(map.markers()).hasSize(1);
        assertThat(map.line()).isEmpty();
        assertThat(map.scale()).isBetween(10L, 1000L);
    }
}
