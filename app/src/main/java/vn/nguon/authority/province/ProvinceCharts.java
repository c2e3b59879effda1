package vn.nguon.authority.province;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.metrics.Metric;
import vn.nguon.metrics.MetricTotal;
import vn.nguon.metrics.Metrics;
import vn.nguon.pages.chart.Chart;
import vn.nguon.pages.chart.ChartSeries;
import vn.nguon.pages.chart.ChartShape;
import vn.nguon.pages.chart.SeriesStyle;
import vn.nguon.pages.counted.ByDay;
import vn.nguon.pages.counted.CountedSpan;
import vn.nguon.pages.counted.CountingScans;
import vn.nguon.product.plan.Stage;
import vn.nguon.stamp.order.tally.IssuedStampCounts;

/** Makes the charts of the province from sums that are kept day by day. */
@Component
class ProvinceCharts {

    private final IssuedStampCounts given;
    private final Metrics metrics;
    private final CountingScans scans;
    private final Clock clock;

    ProvinceCharts(IssuedStampCounts given, Metrics metrics, CountingScans scans, Clock clock) {
        this.given = given;
        this.metrics = metrics;
        this.scans = scans;
        this.clock = clock;
    }

    LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    /** Stamps issued and activated, part by part. */
    Mono<Chart> stamps(CountedSpan span, Language in) {
        LocalDate today = today();
        LocalDate from = span.from(today);
        return Mono.zip(
                        given.since(from).collectMap(IssuedStampCounts.OnDay::day, IssuedStampCounts.OnDay::stamps),
                        metrics.byDay(Metric.ACTIVATED, null, from).collectList())
                .map(known -> new Chart(
                        "stamps",
                        ChartShape.BARS,
                        in.choose("Tem cấp và tem kích hoạt", "Stamps issued and activated"),
                        in.choose(
                                "Số tem được cấp số, và số tem được dán lên hàng.",
                                "How many stamps were issued, and how many were put on goods."),
                        span.each(in),
                        span.labels(today, in),
                        List.of(
                                new ChartSeries(
                                        in.choose("Cấp số", "Issued"),
                                        SeriesStyle.PALE_LEAF,
                                        span.summed(today, known.getT1())),
                                new ChartSeries(
                                        in.choose("Kích hoạt", "Activated"),
                                        SeriesStyle.LEAF,
                                        span.summed(today, ByDay.of(known.getT2(), ""))))));
    }

    /** Scans by verdict, part by part. */
    Mono<Chart> scans(CountedSpan span, Language in) {
        return scans.scans(null, span, today(), in);
    }

    /** The stages that stamped lots lack most often. */
    Mono<Chart> lacking(CountedSpan span, Language in) {
        return metrics.sums(null, span.from(today()), Metric.EXAMINED, Metric.LACKING)
                .collectList()
                .map(sums -> {
                    long examined = amount(sums.stream()
                            .filter(sum -> sum.kind() == Metric.EXAMINED)
                            .toList());
                    List<MetricTotal> lacking = sums.stream()
                            .filter(sum -> sum.kind() == Metric.LACKING)
                            .sorted(Comparator.comparing(MetricTotal::amount).reversed())
                            .toList();
                    return new Chart(
                            "lacking",
                            ChartShape.RANKED,
                            in.choose("Khâu hay thiếu nhất", "Stages most often missing"),
                            in.choose(
                                    "Trong " + in.number(examined)
                                            + " lô đã dán tem, bao nhiêu lô thiếu ghi chép của khâu mà quy trình đòi hỏi.",
                                    "Of " + in.number(examined)
                                            + " stamped lots, how many lack a record of a stage that their plan requires."),
                            in.choose("Khâu", "Stage"),
                            lacking.stream()
                                    .map(sum ->
                                            Stage.valueOf(sum.detail()).words().in(in))
                                    .toList(),
                            List.of(new ChartSeries(
                                    in.choose("Lô thiếu", "Lots"),
                                    SeriesStyle.AMBER,
                                    lacking.stream()
                                            .map(sum -> sum.amount().longValue())
                                            .toList())));
                });
    }

    private static long amount(List<MetricTotal> sums) {
        return sums.stream().mapToLong(sum -> sum.amount().longValue()).sum();
    }
}
