package vn.nguon.consumer.route;

import java.util.List;

/** The piece of land on the drawing, and how its degrees become units; flat, since it is small. */
record MapExtent(double west, double north, double metresPerUnit, double metresPerDegree, int height) {

    static final int WIDTH = 328;

    private static final double METRES_PER_LATITUDE = 111_320;
    private static final int MARGIN_X = 56;
    private static final int MARGIN_Y = 40;
    private static final int LOWEST = 152;
    private static final int HIGHEST = 296;
    private static final double SMALLEST_SPAN = 400;
    private static final int SMALLEST_SQUARE = 44;

    static MapExtent around(List<RouteStop> stops) {
        double south = 90;
        double north = -90;
        double west = 180;
        double east = -180;
        for (RouteStop routeStop : stops) {
            south = Math.min(south, routeStop.latitude());
            north = Math.max(north, routeStop.latitude());
            west = Math.min(west, routeStop.longitude());
            east = Math.max(east, routeStop.longitude());
        }
        double metresPerDegree = METRES_PER_LATITUDE * Math.cos(Math.toRadians((south + north) / 2));
        double spanX = Math.max((east - west) * metresPerDegree, SMALLEST_SPAN);
        double spanY = Math.max((north - south) * METRES_PER_LATITUDE, SMALLEST_SPAN / 2);

        double room = WIDTH - 2.0 * MARGIN_X;
        int height = (int) Math.max(LOWEST, Math.min(HIGHEST, spanY / spanX * room + 2 * MARGIN_Y));
        double metresPerUnit = Math.max(spanX / room, spanY / (height - 2.0 * MARGIN_Y));

        double middleX = (west + east) / 2;
        double middleY = (north + south) / 2;
        return new MapExtent(
                middleX - WIDTH / 2.0 * metresPerUnit / metresPerDegree,
                middleY + height / 2.0 * metresPerUnit / METRES_PER_LATITUDE,
                metresPerUnit,
                metresPerDegree,
                height);
    }

    int x(RouteStop stop) {
        return (int) Math.round((stop.longitude() - west) * metresPerDegree / metresPerUnit);
    }

    int y(RouteStop stop) {
        return (int) Math.round((north - stop.latitude()) * METRES_PER_LATITUDE / metresPerUnit);
    }

    /** The side of a grid square in metres: 1, 2 or 5 with zeros, and wide enough to be seen. */
    long square() {
        double least = SMALLEST_SQUARE * metresPerUnit;
        long step = 1;
        while (true) {
            for (int factor : new int[] {1, 2, 5}) {
                if (factor * step >= least) {
                    return factor * step;
                }
            }
            step *= 10;
        }
    }

    String grid() {
        double side = square() / metresPerUnit;
        StringBuilder path = new StringBuilder();
        for (double x = 16; x < WIDTH; x += side) {
            path.append('M').append(Math.round(x)).append(" 0v").append(height);
        }
        for (double y = height - 16; y > 0; y -= side) {
            path.append("M0 ").append(Math.round(y)).append('h').append(WIDTH);
        }
        return path.toString();
    }

    String scaleBar() {
        int length = (int) Math.round(square() / metresPerUnit);
        return "M16 " + (height - 20) + "v4h" + length + "v-4";
    }
}
