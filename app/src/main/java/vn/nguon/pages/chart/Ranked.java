package vn.nguon.pages.chart;

import java.util.ArrayList;
import java.util.List;
import vn.nguon.pages.words.SvgNumber;
import vn.nguon.pages.words.Voice;

/** Draws bars that lie below their labels. */
final class Ranked {

    private static final int ROW = 44;
    private static final int THICK = 12;

    private Ranked() {}

    static Drawing drawing(Chart chart, Voice in) {
        List<Drawing.Bar> bars = new ArrayList<>();
        List<Drawing.Label> labels = new ArrayList<>();
        Series series = chart.series().get(0);
        long largest = Math.max(1, series.largest());
        for (int i = 0; i < chart.labels().size(); i++) {
            long value = series.values().get(i);
            String label = chart.labels().get(i);
            labels.add(new Drawing.Label("0", ROW * i + 16, "start", label));
            labels.add(new Drawing.Label("100%", ROW * i + 16, "end", in.number(value)));
            bars.add(new Drawing.Bar(
                    "0",
                    String.valueOf(ROW * i + 22),
                    SvgNumber.hundredths(100.0 * value / largest) + "%",
                    String.valueOf(THICK),
                    series.tone(),
                    label + ": " + in.number(value)));
        }
        return new Drawing(ROW * chart.labels().size(), List.of(), bars, List.of(), labels);
    }
}
