package vn.nguon.pages.counted;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.figures.Figure;
import vn.nguon.figures.Figures;
import vn.nguon.figures.Kind;
import vn.nguon.identity.OrganisationId;
import vn.nguon.pages.chart.Chart;
import vn.nguon.pages.chart.Series;
import vn.nguon.pages.chart.Shape;
import vn.nguon.pages.chart.Tone;
import vn.nguon.pages.words.Voice;

/** Draws how often consumers scanned and what they were told. */
@Component
public class CountingScans {

    private final Figures figures;

    CountingScans(Figures figures) {
        this.figures = figures;
    }

    /**
     * Scans by verdict, part by part of the span up to today.
     *
     * @param whose whose stamps were scanned; null for everybody's
     */
    public Mono<Chart> scans(@Nullable OrganisationId whose, Span span, LocalDate today, Voice in) {
        return figures.byDay(Kind.SCANNED, whose, span.from(today))
                .collectList()
                .map(found -> new Chart(
                        "scans",
                        Shape.STACKED,
                        in.choose("Lượt quét, theo kết luận", "Scans, by verdict"),
                        in.choose(
                                "Người tiêu dùng quét bao nhiêu lần và được trả lời ra sao.",
                                "How often consumers scanned, and what they were told."),
                        span.each(in),
                        span.labels(today, in),
                        series(found, span, today, in)));
    }

    /** Verdicts that nobody was told are left out; without any there is one series of nothing. */
    private static List<Series> series(List<Figure> found, Span span, LocalDate today, Voice in) {
        List<Series> told = Arrays.stream(Told.values())
                .map(each ->
                        new Series(each.words(in), each.tone(), span.summed(today, ByDay.of(found, each.verdict()))))
                .filter(each -> each.values().stream().anyMatch(value -> value > 0))
                .toList();
        return told.isEmpty()
                ? List.of(
                        new Series(in.choose("Lượt quét", "Scans"), Tone.LEAF, span.summed(today, ByDay.of(found, ""))))
                : told;
    }
}
