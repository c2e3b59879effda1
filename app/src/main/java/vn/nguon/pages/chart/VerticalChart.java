package vn.nguon.pages.chart;

import java.util.ArrayList;
import java.util.List;
import vn.nguon.language.Language;
import vn.nguon.pages.words.SvgNumber;

/** Draws charts whose values go up: bars side by side or on top of each other, and lines. */
final class VerticalChart {

    /** How wide the square is in which lines are drawn. */
    static final int ACROSS = 1000;

    private static final int TOP = 24;
    private static final int BOTTOM = 204;
    private static final int HEIGHT = 232;
    private static final double LEFT = 12;
    private static final double WIDTH = 100 - LEFT;
    private static final double GAP = 0.25;
    private static final int MOST_LABELS = 5;

    private final Chart chart;
    private final Language in;

    VerticalChart(Chart chart, Language in) {
        this.chart = chart;
        this.in = in;
    }

    ChartDrawing bars() {
        ChartScale chartScale = ChartScale.upTo(
                chart.series().stream().mapToLong(ChartSeries::largest).max().orElse(0));
        List<ChartDrawing.Bar> bars = new ArrayList<>();
        double width = band() * (1 - GAP) / Math.max(1, chart.series().size());
        for (int s = 0; s < chart.series().size(); s++) {
            for (int i = 0; i < chart.labels().size(); i++) {
                double x = left(i) + band() * GAP / 2 + width * s;
                bars.add(bar(chart.series().get(s), i, x, width, 0, chartScale));
            }
        }
        return drawing(chartScale, bars, List.of());
    }

    ChartDrawing stacked() {
        long largest = 0;
        for (int i = 0; i < chart.labels().size(); i++) {
            largest = Math.max(largest, below(chart.series().size(), i));
        }
        ChartScale chartScale = ChartScale.upTo(largest);
        List<ChartDrawing.Bar> bars = new ArrayList<>();
        for (int s = 0; s < chart.series().size(); s++) {
            for (int i = 0; i < chart.labels().size(); i++) {
                double x = left(i) + band() * GAP / 2;
                bars.add(bar(chart.series().get(s), i, x, band() * (1 - GAP), below(s, i), chartScale));
            }
        }
        return drawing(chartScale, bars, List.of());
    }

    ChartDrawing lines() {
        ChartScale chartScale = ChartScale.upTo(
                chart.series().stream().mapToLong(ChartSeries::largest).max().orElse(0));
        List<ChartDrawing.Line> lines = chart.series().stream()
                .map(series -> new ChartDrawing.Line(points(series, chartScale), series.tone()))
                .toList();
        return drawing(chartScale, List.of(), lines);
    }

    private ChartDrawing drawing(ChartScale scale, List<ChartDrawing.Bar> bars, List<ChartDrawing.Line> lines) {
        List<ChartDrawing.Tick> ticks = scale.ticks().stream()
                .map(value -> new ChartDrawing.Tick((int) Math.round(y(value, scale)), in.number(value)))
                .toList();
        return new ChartDrawing(
                HEIGHT, ticks, bars.stream().filter(VerticalChart::isSeen).toList(), lines, labels());
    }

    private ChartDrawing.Bar bar(ChartSeries series, int i, double x, double width, long below, ChartScale scale) {
        long value = series.values().get(i);
        double top = y(below + value, scale);
        return new ChartDrawing.Bar(
                percent(x),
                SvgNumber.hundredths(top),
                percent(width),
                SvgNumber.hundredths(y(below, scale) - top),
                series.tone(),
                chart.labels().get(i) + " – " + series.name() + ": " + in.number(value));
    }

    private static boolean isSeen(ChartDrawing.Bar bar) {
        return !bar.height().equals("0");
    }

    private String points(ChartSeries series, ChartScale scale) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < series.values().size(); i++) {
            double x = (left(i) + band() / 2) / 100 * ACROSS;
            points.append(SvgNumber.hundredths(x))
                    .append(',')
                    .append(SvgNumber.hundredths(y(series.values().get(i), scale)))
                    .append(' ');
        }
        return points.toString().strip();
    }

    /** As many as there is room for, and always the first. */
    private List<ChartDrawing.Label> labels() {
        int every = Math.max(1, (chart.labels().size() + MOST_LABELS - 1) / MOST_LABELS);
        List<ChartDrawing.Label> labels = new ArrayList<>();
        for (int i = 0; i < chart.labels().size(); i += every) {
            labels.add(new ChartDrawing.Label(
                    percent(left(i) + band() / 2),
                    HEIGHT - 6,
                    "middle",
                    chart.labels().get(i)));
        }
        return labels;
    }

    private long below(int series, int i) {
        return chart.series().subList(0, series).stream()
                .mapToLong(each -> each.values().get(i))
                .sum();
    }

    private double band() {
        return WIDTH / Math.max(1, chart.labels().size());
    }

    private double left(int i) {
        return LEFT + band() * i;
    }

    private static double y(long value, ChartScale scale) {
        return BOTTOM - (double) (BOTTOM - TOP) * value / scale.top();
    }

    private static String percent(double value) {
        return SvgNumber.hundredths(value) + "%";
    }
}
