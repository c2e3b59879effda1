package vn.nguon.pages.chart;

import java.util.List;
import vn.nguon.language.Language;
import vn.nguon.pages.frame.CsvDownload;

/**
 * Values that are told as a picture and as a table.
 *
 * <pre>{@code
 * new Chart("scans", Shape.STACKED, "Lượt quét", "Mỗi ngày, theo kết luận", "Ngày", days, List.of(genuine, copies))
 * }</pre>
 *
 * @param id     names it on its page
 * @param about  what it shows, in a sentence
 * @param across what the labels are: {@code "Ngày"}
 * @param labels in the order they are drawn
 */
public record Chart(
        String id,
        ChartShape shape,
        String title,
        String about,
        String across,
        List<String> labels,
        List<ChartSeries> series) {

    /** @throws IllegalArgumentException for a series that has not one value for each label */
    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (ChartSeries each : series) {
            if (each.values().size() != labels.size()) {
                throw new IllegalArgumentException(
                        each.name() + " has " + each.values().size() + " values for " + labels.size() + " labels");
            }
        }
    }

    /** Nothing was counted. */
    public boolean isEmpty() {
        return series.stream().allMatch(each -> each.sum() == 0);
    }

    /** The picture. */
    public ChartDrawing drawing(Language in) {
        return switch (shape) {
            case BARS -> new VerticalChart(this, in).bars();
            case STACKED -> new VerticalChart(this, in).stacked();
            case LINES -> new VerticalChart(this, in).lines();
            case RANKED -> BarList.drawing(this, in);
        };
    }

    /** The values as a file for a spreadsheet, as the table below the picture has them. */
    public CsvDownload csv(Language in) {
        CsvDownload file = new CsvDownload(in).column(across);
        series.forEach(each -> file.column(each.name()));
        for (int row = 0; row < labels.size(); row++) {
            Object[] fields = new Object[series.size() + 1];
            fields[0] = labels.get(row);
            for (int i = 0; i < series.size(); i++) {
                fields[i + 1] = series.get(i).values().get(row);
            }
            file.row(fields);
        }
        return file;
    }
}
