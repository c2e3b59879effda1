package vn.nguon.consumer.route;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A drawing of the way: a grid whose squares are the scale, a line through the stops in order, a marker at each.
 *
 * @param width in units that are pixels on a phone
 * @param grid path of the grid's lines
 * @param line path of the way
 * @param scale length of a grid square, in metres
 */
public record RouteMap(
        int width, int height, String grid, String line, List<Marker> markers, long scale, String scaleBar) {

    /**
     * A dot with one or more numbers in it, and a name where there is room for one.
     *
     * @param anchor the SVG text-anchor of the name
     */
    public record Marker(int x, int y, int reach, String numbers, String name, int nameX, int nameY, String anchor) {}

    /** Draws the stops in the order they were come to; a stop may come again. */
    public static RouteMap of(List<RouteStop> stops) {
        MapExtent mapExtent = MapExtent.around(stops);
        List<StopCluster> clusters = StopCluster.of(stops, mapExtent);
        return new RouteMap(
                MapExtent.WIDTH,
                mapExtent.height(),
                mapExtent.grid(),
                line(stops, mapExtent),
                LabelPlacement.around(clusters, mapExtent),
                mapExtent.square(),
                mapExtent.scaleBar());
    }

    /** Goods often go the same way twice; a dotted line drawn twice would look solid. */
    private static String line(List<RouteStop> stops, MapExtent land) {
        StringBuilder line = new StringBuilder();
        Set<String> drawn = new HashSet<>();
        for (int i = 1; i < stops.size(); i++) {
            String from = land.x(stops.get(i - 1)) + " " + land.y(stops.get(i - 1));
            String to = land.x(stops.get(i)) + " " + land.y(stops.get(i));
            if (!from.equals(to) && drawn.add(from + to) && drawn.add(to + from)) {
                line.append('M').append(from).append('L').append(to);
            }
        }
        return line.toString();
    }
}
