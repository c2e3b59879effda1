package vn.nguon.pages.counted;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.metrics.DailyMetric;
import vn.nguon.metrics.Metric;
import vn.nguon.metrics.Metrics;
import vn.nguon.pages.chart.Chart;
import vn.nguon.pages.chart.ChartSeries;
import vn.nguon.pages.chart.ChartShape;
import vn.nguon.pages.chart.SeriesStyle;

/** Draws how often consumers scanned and what they were told. */
@Component
public class CountingScans {

    private final Metrics metrics;

    CountingScans(Metrics metrics) {
        this.metrics = metrics;
    }

    /**
     * Scans by verdict, part by part of the span up to today.
     *
     * @param whose whose stamps were scanned; null for everybody's
     */
    public Mono<Chart> scans(@Nullable OrganisationId whose, CountedSpan span, LocalDate today, Language in) {
        return metrics.byDay(Metric.SCANNED, whose, span.from(today))
                .collectList()
                .map(found -> new Chart(
                        "scans",
                        ChartShape.STACKED,
                        in.choose("Lượt quét, theo kết luận", "Scans, by verdict"),
                        in.choose(
                                "Người tiêu dùng quét bao nhiêu lần và được trả lời ra sao.",
                                "How often consumers scanned, and what they were told."),
                        span.each(in),
                        span.labels(today, in),
                        series(found, span, today, in)));
    }

    /** Verdicts that nobody was told are left out; without any there is one series of nothing. */
    private static List<ChartSeries> series(List<DailyMetric> found, CountedSpan span, LocalDate today, Language in) {
        List<ChartSeries> told = VerdictSeries.all().stream()
                .map(each -> new ChartSeries(
                        each.words().in(in),
                        each.tone(),
                        span.summed(today, ByDay.of(found, each.verdict().code()))))
                .filter(each -> each.values().stream().anyMatch(value -> value > 0))
                .toList();
        return told.isEmpty()
                ? List.of(new ChartSeries(
                        in.choose("Lượt quét", "Scans"), SeriesStyle.LEAF, span.summed(today, ByDay.of(found, ""))))
                : told;
    }
}
