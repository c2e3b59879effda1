package vn.nguon.inspector.graph;

/** Which way time runs in the picture, and how large boxes are then. */
public enum TimeDirection {
    /** From left to right, for a desk. */
    ACROSS(184, 52, 96, 14),
    /** From top to bottom, for a phone. */
    DOWN(56, 148, 72, 12);

    private final double depth;
    private final double breadth;
    private final double betweenLevels;
    private final double betweenBoxes;

    TimeDirection(double depth, double breadth, double betweenLevels, double betweenBoxes) {
        this.depth = depth;
        this.breadth = breadth;
        this.betweenLevels = betweenLevels;
        this.betweenBoxes = betweenBoxes;
    }

    /** How long a box is in the direction of time. */
    double depth() {
        return depth;
    }

    /** How long a box is along its level. */
    double breadth() {
        return breadth;
    }

    double betweenBoxes() {
        return betweenBoxes;
    }

    /** Where a level begins, in the direction of time. */
    double begin(int level) {
        return GraphDrawing.MARGIN + level * (depth + betweenLevels);
    }
}
