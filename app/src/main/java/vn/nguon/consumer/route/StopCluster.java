package vn.nguon.consumer.route;

import java.util.ArrayList;
import java.util.List;

/** Stops so near to each other that they share a marker. */
final class StopCluster {

    private static final int NEAR = 24;

    final int x;
    final int y;
    private final List<RouteStop> stops = new ArrayList<>();

    private StopCluster(int x, int y) {
        this.x = x;
        this.y = y;
    }

    static List<StopCluster> of(List<RouteStop> stops, MapExtent land) {
        List<StopCluster> clusters = new ArrayList<>();
        for (RouteStop routeStop : stops) {
            int x = land.x(routeStop);
            int y = land.y(routeStop);
            clusters.stream()
                    .filter(cluster -> Math.hypot(cluster.x - x, cluster.y - y) < NEAR)
                    .findFirst()
                    .orElseGet(() -> {
                        StopCluster fresh = new StopCluster(x, y);
                        clusters.add(fresh);
                        return fresh;
                    })
                    .take(routeStop);
        }
        return clusters;
    }

    private void take(RouteStop stop) {
        if (stops.stream().noneMatch(known -> known.number() == stop.number())) {
            stops.add(stop);
        }
    }

    String numbers() {
        StringBuilder numbers = new StringBuilder();
        for (RouteStop routeStop : stops) {
            numbers.append(numbers.isEmpty() ? "" : "·").append(routeStop.number());
        }
        return numbers.toString();
    }

    /** Half of the marker's width. */
    int reach() {
        return 11 + 4 * (numbers().length() - 1);
    }

    /** The name beside the marker, if it stands for one place only. */
    String name() {
        return stops.size() == 1 ? stops.get(0).name() : "";
    }
}
