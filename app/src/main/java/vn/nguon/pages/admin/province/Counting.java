package vn.nguon.pages.admin.province;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.figures.Figure;
import vn.nguon.figures.Figures;
import vn.nguon.figures.Kind;
import vn.nguon.figures.Sum;
import vn.nguon.pages.chart.Chart;
import vn.nguon.pages.chart.Series;
import vn.nguon.pages.chart.Shape;
import vn.nguon.pages.chart.Tone;
import vn.nguon.pages.words.Voice;
import vn.nguon.product.plan.Stage;
import vn.nguon.stamp.order.StampOrders;

/** Makes the charts of the province from sums that are kept day by day. */
@Component
class Counting {

    private final StampOrders orders;
    private final Figures figures;
    private final Clock clock;

    Counting(StampOrders orders, Figures figures, Clock clock) {
        this.orders = orders;
        this.figures = figures;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Voice.ZONE);
    }

    /** Stamps issued and activated, part by part. */
    Mono<Chart> stamps(Span span, Voice in) {
        LocalDate today = today();
        LocalDate from = span.from(today);
        return Mono.zip(
                        orders.issuedSince(from).collectMap(StampOrders.IssuedOn::day, StampOrders.IssuedOn::stamps),
                        figures.byDay(Kind.ACTIVATED, null, from).collectList())
                .map(known -> new Chart(
                        "stamps",
                        Shape.BARS,
                        in.choose("Tem cấp và tem kích hoạt", "Stamps issued and activated"),
                        in.choose(
                                "Số tem được cấp số, và số tem được dán lên hàng.",
                                "How many stamps were issued, and how many were put on goods."),
                        span.each(in),
                        span.labels(today),
                        List.of(
                                new Series(
                                        in.choose("Cấp số", "Issued"),
                                        Tone.PALE_LEAF,
                                        span.summed(today, known.getT1())),
                                new Series(
                                        in.choose("Kích hoạt", "Activated"),
                                        Tone.LEAF,
                                        span.summed(today, byDay(known.getT2(), ""))))));
    }

    /** Scans by verdict, part by part. */
    Mono<Chart> scans(Span span, Voice in) {
        LocalDate today = today();
        return figures.byDay(Kind.SCANNED, null, span.from(today))
                .collectList()
                .map(found -> new Chart(
                        "scans",
                        Shape.STACKED,
                        in.choose("Lượt quét, theo kết luận", "Scans, by verdict"),
                        in.choose(
                                "Người tiêu dùng quét bao nhiêu lần và được trả lời ra sao.",
                                "How often consumers scanned, and what they were told."),
                        span.each(in),
                        span.labels(today),
                        Arrays.stream(Told.values())
                                .map(told -> new Series(
                                        told.words(in), told.tone(), span.summed(today, byDay(found, told.verdict()))))
                                .filter(series -> series.values().stream().anyMatch(value -> value > 0))
                                .toList()))
                .map(chart -> chart.series().isEmpty() ? withNothing(chart, in) : chart);
    }

    private static Chart withNothing(Chart chart, Voice in) {
        List<Long> none = chart.labels().stream().map(label -> 0L).toList();
        return new Chart(
                chart.id(),
                chart.shape(),
                chart.title(),
                chart.about(),
                chart.across(),
                chart.labels(),
                List.of(new Series(in.choose("Lượt quét", "Scans"), Tone.LEAF, none)));
    }

    /** The stages that stamped lots lack most often. */
    Mono<Chart> lacking(Span span, Voice in) {
        return figures.sums(null, span.from(today()), Kind.EXAMINED, Kind.LACKING)
                .collectList()
                .map(sums -> {
                    long examined = amount(sums.stream()
                            .filter(sum -> sum.kind() == Kind.EXAMINED)
                            .toList());
                    List<Sum> lacking = sums.stream()
                            .filter(sum -> sum.kind() == Kind.LACKING)
                            .sorted(Comparator.comparing(Sum::amount).reversed())
                            .toList();
                    return new Chart(
                            "lacking",
                            Shape.RANKED,
                            in.choose("Khâu hay thiếu nhất", "Stages most often missing"),
                            in.choose(
                                    "Trong " + in.number(examined)
                                            + " lô đã dán tem, bao nhiêu lô thiếu ghi chép của khâu mà quy trình đòi hỏi.",
                                    "Of " + in.number(examined)
                                            + " stamped lots, how many lack a record of a stage that their plan requires."),
                            in.choose("Khâu", "Stage"),
                            lacking.stream()
                                    .map(sum ->
                                            Stage.valueOf(sum.detail()).words().in(in.language()))
                                    .toList(),
                            List.of(new Series(
                                    in.choose("Lô thiếu", "Lots"),
                                    Tone.AMBER,
                                    lacking.stream()
                                            .map(sum -> sum.amount().longValue())
                                            .toList())));
                });
    }

    private static Map<LocalDate, Long> byDay(List<Figure> found, String detail) {
        Map<LocalDate, Long> byDay = new HashMap<>();
        found.stream()
                .filter(figure -> figure.detail().equals(detail))
                .forEach(figure -> byDay.merge(figure.day(), figure.amount().longValue(), Long::sum));
        // A day on which more was taken back than done is a day of nothing on a chart.
        byDay.replaceAll((day, amount) -> Math.max(0, amount));
        return byDay;
    }

    private static long amount(List<Sum> sums) {
        return sums.stream().mapToLong(sum -> sum.amount().longValue()).sum();
    }
}
