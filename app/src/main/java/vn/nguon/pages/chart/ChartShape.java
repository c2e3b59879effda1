package vn.nguon.pages.chart;

/** How values are drawn. */
public enum ChartShape {
    /** Upright bars, those of one label side by side. */
    BARS,
    /** A line for each series. */
    LINES,
    /** Upright bars, those of one label on top of each other. */
    STACKED,
    /** Bars that lie below their labels, for labels that are long; of the first series alone. */
    RANKED
}
