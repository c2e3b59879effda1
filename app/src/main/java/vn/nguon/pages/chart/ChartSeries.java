package vn.nguon.pages.chart;

import java.util.List;

/**
 * One thing that was counted.
 *
 * @param name   as the legend says it
 * @param values not negative, one for each label of the chart
 */
public record ChartSeries(String name, SeriesStyle tone, List<Long> values) {

    public ChartSeries {
        values = List.copyOf(values);
    }

    long sum() {
        return values.stream().mapToLong(Long::longValue).sum();
    }

    long largest() {
        return values.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
