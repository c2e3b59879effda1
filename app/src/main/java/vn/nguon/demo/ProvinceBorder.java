package vn.nguon.demo;

/** The border of the demonstration's province, as roughly as a small map needs it: north along the coast, then inland. */
final class ProvinceBorder {

    /** As {@code nguon.map.outline} asks for it: latitude and longitude of each corner. */
    static final String OUTLINE = "16.72 107.42, 16.65 107.52, 16.56 107.63, 16.46 107.78, 16.36 107.90, 16.33 108.02, "
            + "16.26 108.06, 16.20 108.19, 16.19 108.12, 16.10 107.95, 16.05 107.85, 15.99 107.75, 16.02 107.62, "
            + "16.05 107.47, 16.15 107.33, 16.22 107.24, 16.31 107.15, 16.43 107.05, 16.48 107.20, 16.58 107.25, "
            + "16.63 107.30";

    private ProvinceBorder() {}
}
