package vn.nguon.pages.chart;

import java.util.List;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Csv;

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
        String id, Shape shape, String title, String about, String across, List<String> labels, List<Series> series) {

    /** @throws IllegalArgumentException for a series that has not one value for each label */
    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (Series each : series) {
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
    public Drawing drawing(Voice in) {
        return switch (shape) {
            case BARS -> new Upright(this, in).bars();
            case STACKED -> new Upright(this, in).stacked();
            case LINES -> new Upright(this, in).lines();
            case RANKED -> Ranked.drawing(this, in);
        };
    }

    /** The values as a file for a spreadsheet, as the table below the picture has them. */
    public Csv csv(Voice in) {
        Csv file = new Csv(in).column(across);
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
