package vn.nguon.pages.route;

import java.util.ArrayList;
import java.util.List;

/** Stops so near to each other that they share a marker. */
final class Cluster {

    private static final int NEAR = 24;

    final int x;
    final int y;
    private final List<Stop> stops = new ArrayList<>();

    private Cluster(int x, int y) {
        this.x = x;
        this.y = y;
    }

    static List<Cluster> of(List<Stop> stops, Land land) {
        List<Cluster> clusters = new ArrayList<>();
        for (Stop stop : stops) {
            int x = land.x(stop);
            int y = land.y(stop);
            clusters.stream()
                    .filter(cluster -> Math.hypot(cluster.x - x, cluster.y - y) < NEAR)
                    .findFirst()
                    .orElseGet(() -> {
                        Cluster fresh = new Cluster(x, y);
                        clusters.add(fresh);
                        return fresh;
                    })
                    .take(stop);
        }
        return clusters;
    }

    private void take(Stop stop) {
        if (stops.stream().noneMatch(known -> known.number() == stop.number())) {
            stops.add(stop);
        }
    }

    String numbers() {
        StringBuilder numbers = new StringBuilder();
        for (Stop stop : stops) {
            numbers.append(numbers.isEmpty() ? "" : "·").append(stop.number());
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
