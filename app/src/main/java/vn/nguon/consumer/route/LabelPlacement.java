package vn.nguon.consumer.route;

import java.util.ArrayList;
import java.util.List;

/** Finds a place for each name where it covers nothing; a name that finds none stays in the list below the drawing. */
final class LabelPlacement {

    private static final double LETTER = 6.7;
    private static final int LINE = 16;
    private static final int LONGEST = 26;
    private static final int EDGE = 4;

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Box> taken = new ArrayList<>();
    private final int height;

    private LabelPlacement(int height) {
        this.height = height;
    }

    static List<RouteMap.Marker> around(List<StopCluster> clusters, MapExtent land) {
        LabelPlacement labelPlacement = new LabelPlacement(land.height());
        for (StopCluster stopCluster : clusters) {
            labelPlacement.taken.add(new Box(
                    stopCluster.x - stopCluster.reach(),
                    stopCluster.y - 12,
                    stopCluster.x + stopCluster.reach(),
                    stopCluster.y + 12));
        }
        // The scale stands in this corner.
        labelPlacement.taken.add(new Box(0, land.height() - 40, 120, land.height()));
        return clusters.stream().map(labelPlacement::place).toList();
    }

    private RouteMap.Marker place(StopCluster cluster) {
        String name = cluster.name();
        if (!name.isEmpty() && name.length() <= LONGEST) {
            double width = name.length() * LETTER;
            int side = cluster.reach() + 5;
            for (RouteMap.Marker candidate : List.of(
                    marker(cluster, name, cluster.x + side, cluster.y + 4, "start"),
                    marker(cluster, name, cluster.x - side, cluster.y + 4, "end"),
                    marker(cluster, name, cluster.x, cluster.y - 17, "middle"),
                    marker(cluster, name, cluster.x, cluster.y + 26, "middle"))) {
                Box box = box(candidate, width);
                if (isInside(box) && taken.stream().noneMatch(box::meets)) {
                    taken.add(box);
                    return candidate;
                }
            }
        }
        return marker(cluster, "", 0, 0, "start");
    }

    private boolean isInside(Box box) {
        return box.left >= EDGE
                && box.right <= MapExtent.WIDTH - EDGE
                && box.top >= EDGE
                && box.bottom <= height - EDGE;
    }

    private static Box box(RouteMap.Marker marker, double width) {
        double left = switch (marker.anchor()) {
            case "start" -> marker.nameX();
            case "end" -> marker.nameX() - width;
            default -> marker.nameX() - width / 2;
        };
        return new Box(left, marker.nameY() - LINE + 4, left + width, marker.nameY() + 4);
    }

    private static RouteMap.Marker marker(StopCluster cluster, String name, int x, int y, String anchor) {
        return new RouteMap.Marker(cluster.x, cluster.y, cluster.reach(), cluster.numbers(), name, x, y, anchor);
    }
}
