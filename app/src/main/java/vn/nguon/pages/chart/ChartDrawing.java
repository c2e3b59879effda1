package vn.nguon.pages.chart;

import java.util.List;

/**
 * A chart as it is drawn: across in percent of whatever width there is, down in pixels, so that letters keep their size
 * on a phone and on a desk.
 */
public record ChartDrawing(int height, List<Tick> ticks, List<Bar> bars, List<Line> lines, List<Label> labels) {

    /** A line across, and the number it stands for. */
    public record Tick(int y, String text) {}

    /**
     * A bar.
     *
     * @param told what a pointer that rests on it reads
     */
    public record Bar(String x, String y, String width, String height, SeriesStyle tone, String told) {}

    /**
     * A line.
     *
     * @param points in a rectangle of 1000 by the height
     */
    public record Line(String points, SeriesStyle tone) {}

    /**
     * Some words.
     *
     * @param anchor the SVG text-anchor
     */
    public record Label(String x, int y, String anchor, String text) {}
}
