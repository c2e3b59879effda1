package vn.nguon.consumer.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class RouteMapProperties {

    @Property
    void everyMarkerIsOnTheDrawing(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 8.4, max = 23.4) Double> latitudes,
            @ForAll @DoubleRange(min = 102, max = 109.5) double longitude) {
        List<RouteStop> stops = latitudes.stream()
                .map(latitude -> new RouteStop(latitude.hashCode(), "Nơi", latitude, longitude + latitude % .7))
                .toList();

        RouteMap map = RouteMap.of(stops);

        assertThat(map.markers()).allSatisfy(marker -> {
            assertThat(marker.x()).isBetween(0, map.width());
            assertThat(marker.y()).isBetween(0, map.height());
        });
        assertThat(map.scale()).isPositive();
    }
}
