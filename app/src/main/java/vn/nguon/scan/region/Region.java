package vn.nguon.scan.region;

import vn.nguon.language.Wording;

/**
 * A province or a city of the first level, by its official number.
 *
 * @param latitude  of its seat, WGS 84 degrees
 * @param longitude of its seat, WGS 84 degrees
 */
public record Region(String code, Wording name, double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371;

    /** Kilometres between the two seats, along the great circle. */
    public double kilometresTo(Region other) {
        double northing = Math.toRadians(other.latitude - latitude) / 2;
        double easting = Math.toRadians(other.longitude - longitude) / 2;
        double a = square(Math.sin(northing))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(easting));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
    }

    private static double square(double x) {
        return x * x;
    }
}
