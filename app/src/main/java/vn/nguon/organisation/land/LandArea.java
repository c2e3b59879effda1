package vn.nguon.organisation.land;

import java.util.List;

/**
 * How large a piece of land is, in square metres: on the sphere that fits the ellipsoid of WGS 84 at the land's middle, so
 * that a hectare is wrong by less than a square metre (on the sphere of the whole earth by thirty).
 */
final class LandArea {

    private static final double EQUATOR = 6_378_137;
    private static final double ECCENTRICITY_SQUARED = 0.006_694_379_990_14;

    private LandArea() {}

    static double of(List<Coordinates> corners) {
        Coordinates origin = corners.get(0);
        double south = corners.stream().mapToDouble(LandArea::latitude).min().orElseThrow();
        double north = corners.stream().mapToDouble(LandArea::latitude).max().orElseThrow();
        double sum = 0;
        for (int i = 0; i < corners.size(); i++) {
            Coordinates one = corners.get(i);
            Coordinates next = corners.get((i + 1) % corners.size());
            sum += east(origin, one) * up(origin, next) - east(origin, next) * up(origin, one);
        }
        return Math.abs(sum) / 2 * radiusSquared((south + north) / 2);
    }

    /** From the first corner, since degrees from Greenwich would eat up the digits that a small plot needs. */
    private static double east(Coordinates origin, Coordinates corner) {
        return Math.toRadians(corner.longitude().subtract(origin.longitude()).doubleValue());
    }

    /** Height on Lambert's cylinder, on which areas are those of the sphere: the difference of two sines. */
    private static double up(Coordinates origin, Coordinates corner) {
        double half =
                Math.toRadians(corner.latitude().subtract(origin.latitude()).doubleValue()) / 2;
        return 2 * Math.sin(half) * Math.cos(latitude(origin) + half);
    }

    private static double latitude(Coordinates corner) {
        return Math.toRadians(corner.latitude().doubleValue());
    }

    /** Of the sphere that is curved there as the ellipsoid is: meridian's radius by that of the prime vertical. */
    private static double radiusSquared(double latitude) {
        double flat = 1 - ECCENTRICITY_SQUARED * Math.pow(Math.sin(latitude), 2);
        return EQUATOR * EQUATOR * (1 - ECCENTRICITY_SQUARED) / (flat * flat);
    }
}
