package vn.nguon.organisation.land;

import java.util.List;

/** Whether the sides of an outline meet where they should not; exact, in millionths of a degree. */
final class OutlineSides {

    private OutlineSides() {}

    /** Whether two sides cross or touch, or one leads back along the one before it. */
    static boolean cross(List<Coordinates> corners) {
        List<Corner> all = corners.stream().map(Corner::of).toList();
        int sides = all.size();
        for (int i = 0; i < sides; i++) {
            Corner from = all.get(i);
            Corner to = all.get((i + 1) % sides);
            if (leadsBack(from, to, all.get((i + 2) % sides))) {
                return true;
            }
            // The side after this one, and for the first the last one, share a corner with it.
            for (int j = i + 2; j < sides - (i == 0 ? 1 : 0); j++) {
                if (meet(from, to, all.get(j), all.get((j + 1) % sides))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean leadsBack(Corner from, Corner at, Corner to) {
        long ahead = (at.x - from.x) * (to.x - at.x) + (at.y - from.y) * (to.y - at.y);
        return turn(from, at, to) == 0 && ahead < 0;
    }

    private static boolean meet(Corner a, Corner b, Corner c, Corner d) {
        int cOfAb = turn(a, b, c);
        int dOfAb = turn(a, b, d);
        int aOfCd = turn(c, d, a);
        int bOfCd = turn(c, d, b);
        return (cOfAb != dOfAb && aOfCd != bOfCd)
                || (cOfAb == 0 && within(a, b, c))
                || (dOfAb == 0 && within(a, b, d))
                || (aOfCd == 0 && within(c, d, a))
                || (bOfCd == 0 && within(c, d, b));
    }

    /** 1 to the left, −1 to the right, 0 straight on. */
    private static int turn(Corner from, Corner at, Corner to) {
        return Long.signum((at.x - from.x) * (to.y - from.y) - (at.y - from.y) * (to.x - from.x));
    }

    private static boolean within(Corner from, Corner to, Corner point) {
        return Math.min(from.x, to.x) <= point.x
                && point.x <= Math.max(from.x, to.x)
                && Math.min(from.y, to.y) <= point.y
                && point.y <= Math.max(from.y, to.y);
    }

    private record Corner(long x, long y) {

        static Corner of(Coordinates corner) {
            return new Corner(
                    corner.longitude().movePointRight(6).longValueExact(),
                    corner.latitude().movePointRight(6).longValueExact());
        }
    }
}
