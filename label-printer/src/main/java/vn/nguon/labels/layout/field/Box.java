package vn.nguon.labels.layout.field;

import java.util.Locale;

/** A rectangle in millimetres, measured from the top left corner of its label or sheet. */
public record Box(double x, double y, double width, double height) {

    /** Rounding in a layout file must not count as an overlap: a hundredth of a millimetre. */
    private static final double TOLERANCE = 0.01;

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** Whether they share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() - TOLERANCE
                && other.x < right() - TOLERANCE
                && y < other.bottom() - TOLERANCE
                && other.y < bottom() - TOLERANCE;
    }

    /** Whether the other lies inside. */
    public boolean contains(Box other) {
        return other.x >= x - TOLERANCE
                && other.y >= y - TOLERANCE
                && other.right() <= right() + TOLERANCE
                && other.bottom() <= bottom() + TOLERANCE;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f–%.2f mm across, %.2f–%.2f mm down", x, right(), y, bottom());
    }
}
