package vn.nguon.pages.admin.province;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.figures.Figures;
import vn.nguon.figures.Kind;
import vn.nguon.figures.Sum;
import vn.nguon.pages.chart.Chart;
import vn.nguon.pages.chart.Series;
import vn.nguon.pages.chart.Shape;
import vn.nguon.pages.chart.Tone;
import vn.nguon.pages.counted.ByDay;
import vn.nguon.pages.counted.CountingScans;
import vn.nguon.pages.counted.Span;
import vn.nguon.pages.words.Voice;
import vn.nguon.product.plan.Stage;
import vn.nguon.stamp.order.tally.GivenStamps;

/** Makes the charts of the province from sums that are kept day by day. */
@Component
class Counting {

    private final GivenStamps given;
    private final Figures figures;
    private final CountingScans scans;
    private final Clock clock;

    Counting(GivenStamps given, Figures figures, CountingScans scans, Clock clock) {
        this.given = given;
        this.figures = figures;
        this.scans = scans;
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
                        given.since(from).collectMap(GivenStamps.OnDay::day, GivenStamps.OnDay::stamps),
                        figures.byDay(Kind.ACTIVATED, null, from).collectList())
                .map(known -> new Chart(
                        "stamps",
                        Shape.BARS,
                        in.choose("Tem cấp và tem kích hoạt", "Stamps issued and activated"),
                        in.choose(
                                "Số tem được cấp số, và số tem được dán lên hàng.",
                                "How many stamps were issued, and how many were put on goods."),
                        span.each(in),
                        span.labels(today, in),
                        List.of(
                                new Series(
                                        in.choose("Cấp số", "Issued"),
                                        Tone.PALE_LEAF,
                                        span.summed(today, known.getT1())),
                                new Series(
                                        in.choose("Kích hoạt", "Activated"),
                                        Tone.LEAF,
                                        span.summed(today, ByDay.of(known.getT2(), ""))))));
    }

    /** Scans by verdict, part by part. */
    Mono<Chart> scans(Span span, Voice in) {
        return scans.scans(null, span, today(), in);
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

    private static long amount(List<Sum> sums) {
        return sums.stream().mapToLong(sum -> sum.amount().longValue()).sum();
    }
}
