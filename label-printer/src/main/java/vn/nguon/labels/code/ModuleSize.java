package vn.nguon.labels.code;

import vn.nguon.labels.LabelRefused;

/**
 * The size of a QR module in printer dots: a whole number, and at least three, or cheap printers make codes that
 * phones cannot read.
 */
public record ModuleSize(int dots, int dpi) {

    /** Fewest dots a module may have. */
    public static final int FEWEST_DOTS = 3;

    private static final double INCH = 25.4;

    /**
     * The largest module with which a code of {@code modules} a side and {@code quiet} modules of quiet zone all round
     * fits into a square of {@code side} millimetres.
     *
     * @throws LabelRefused naming the smallest square that works, when a module would get fewer than three dots
     */
    public static ModuleSize fitting(int modules, int quiet, double side, int dpi) {
        int across = modules + 2 * quiet;
        // A ten-thousandth of a dot: 25.4 mm at 203 dpi must come out as 203 dots, not as 202.99….
        int dots = (int) (side * dpi / INCH / across + 1e-4);
        if (dots < FEWEST_DOTS) {
            throw new LabelRefused(
                    "mã QR có %d × %d ô vuông và %d ô lề trắng mỗi bên; ở %d dpi và %d chấm một ô thì rộng %.1f mm, nhưng"
                            + " khổ tem chỉ dành %.1f mm; cần ít nhất %.1f mm",
                    "the code has %d × %d modules and %d of quiet zone on each side; at %d dpi and %d dots a module that"
                            + " is %.1f mm, but the layout gives it %.1f mm; the smallest size that works is %.1f mm",
                    modules,
                    modules,
                    quiet,
                    dpi,
                    FEWEST_DOTS,
                    smallestSide(modules, quiet, dpi),
                    side,
                    smallestSide(modules, quiet, dpi));
        }
        return new ModuleSize(dots, dpi);
    }

    /** Side of the smallest square for such a code, its quiet zone included, in millimetres rounded up to a tenth. */
    public static double smallestSide(int modules, int quiet, int dpi) {
        return Math.ceil((modules + 2 * quiet) * FEWEST_DOTS * INCH / dpi * 10 - 1e-6) / 10;
    }

    /** Side of one module in millimetres. */
    public double millimetres() {
        return dots * INCH / dpi;
    }
}
