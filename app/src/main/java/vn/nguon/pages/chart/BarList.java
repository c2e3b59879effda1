package vn.nguon.pages.chart;

import java.util.ArrayList;
import java.util.List;
import vn.nguon.language.Language;
import vn.nguon.pages.words.SvgNumber;

/** Draws bars that lie below their labels. */
final class BarList {

    private static final int ROW = 44;
    private static final int THICK = 12;

    private BarList() {}

    static ChartDrawing drawing(Chart chart, Language in) {
        List<ChartDrawing.Bar> bars = new ArrayList<>();
        List<ChartDrawing.Label> labels = new ArrayList<>();
        ChartSeries chartSeries = chart.series().get(0);
        long largest = Math.max(1, chartSeries.largest());
        for (int i = 0; i < chart.labels().size(); i++) {
            long value = chartSeries.values().get(i);
            String label = chart.labels().get(i);
            labels.add(new ChartDrawing.Label("0", ROW * i + 16, "start", label));
            labels.add(new ChartDrawing.Label("100%", ROW * i + 16, "end", in.number(value)));
            bars.add(new ChartDrawing.Bar(
                    "0",
                    String.valueOf(ROW * i + 22),
                    SvgNumber.hundredths(100.0 * value / largest) + "%",
                    String.valueOf(THICK),
                    chartSeries.tone(),
                    label + ": " + in.number(value)));
        }
        return new ChartDrawing(ROW * chart.labels().size(), List.of(), bars, List.of(), labels);
    }
}
