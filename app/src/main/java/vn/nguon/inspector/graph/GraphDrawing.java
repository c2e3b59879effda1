package vn.nguon.inspector.graph;

import java.util.List;

/** A picture in units of one pixel: boxes that do not overlap, and a line for every edge. */
public record GraphDrawing(List<Box> boxes, List<Line> lines, double width, double height) {

    static final double MARGIN = 8;

    public GraphDrawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** Where a node is drawn. */
    public record Box(Graph.Node node, int level, double x, double y, double width, double height) {

        /** Whether any part of both is in the same place. */
        public boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    /**
     * How an edge is drawn.
     *
     * @param path  of an SVG, from the side of one box to the side of the other
     * @param width of its stroke
     */
    public record Line(Graph.Edge edge, String path, double width) {}
}
