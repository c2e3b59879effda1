package vn.nguon.pages.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.nguon.pages.words.SvgNumber;

/**
 * Points on the outline of a land, or on the ground alone where no outline is known.
 *
 * @param width  in units of the drawing
 * @param border path of the outline; empty where none is known
 */
public record PointMap(int width, int height, String border, List<Dot> dots) {

    /** A point as it is drawn. */
    public record Dot(String x, String y, SeriesStyle tone, String name) {}

    private static final int WIDTH = 640;
    private static final int MARGIN = 24;
    private static final int LOWEST = 160;
    private static final int HIGHEST = 640;
    private static final double SMALLEST_SPAN = 0.05;

    /** Draws the points so that all of them and the whole outline are seen; flat, since a province is small. */
    public static PointMap of(MapOutline outline, List<MapPoint> points) {
        List<MapPoint> all = new ArrayList<>(outline.corners());
        all.addAll(points);
        if (all.isEmpty()) {
            return new PointMap(WIDTH, LOWEST, "", List.of());
        }
        double south = least(all, MapPoint::latitude);
        double north = most(all, MapPoint::latitude);
        double west = least(all, MapPoint::longitude);
        double east = most(all, MapPoint::longitude);
        double narrower = Math.cos(Math.toRadians((south + north) / 2));
        double spanX = Math.max((east - west) * narrower, SMALLEST_SPAN);
        double spanY = Math.max(north - south, SMALLEST_SPAN);
        double perDegree = Math.min((WIDTH - 2 * MARGIN) / spanX, (HIGHEST - 2 * MARGIN) / spanY);
        int height = (int) Math.max(LOWEST, Math.round(spanY * perDegree) + 2 * MARGIN);
        Ground ground = new Ground((west + east) / 2, (south + north) / 2, narrower * perDegree, perDegree, height);
        return new PointMap(
                WIDTH,
                height,
                border(outline.corners(), ground),
                points.stream()
                        .map(point -> new Dot(ground.x(point), ground.y(point), point.tone(), point.name()))
                        .toList());
    }

    private static String border(List<MapPoint> corners, Ground ground) {
        StringBuilder path = new StringBuilder();
        for (MapPoint corner : corners) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(ground.x(corner))
                    .append(' ')
                    .append(ground.y(corner));
        }
        return path.isEmpty() ? "" : path.append('z').toString();
    }

    private static double least(List<MapPoint> points, Function<MapPoint, BigDecimal> degrees) {
        return points.stream()
                .map(degrees)
                .mapToDouble(BigDecimal::doubleValue)
                .min()
                .orElseThrow();
    }

    private static double most(List<MapPoint> points, Function<MapPoint, BigDecimal> degrees) {
        return points.stream()
                .map(degrees)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElseThrow();
    }

    /** Where degrees lie on the drawing, from its middle. */
    private record Ground(double middleX, double middleY, double perLongitude, double perLatitude, int height) {

        String x(MapPoint point) {
            return SvgNumber.tenths(WIDTH / 2.0 + (point.longitude().doubleValue() - middleX) * perLongitude);
        }

        String y(MapPoint point) {
            return SvgNumber.tenths(height / 2.0 - (point.latitude().doubleValue() - middleY) * perLatitude);
        }
    }
}
