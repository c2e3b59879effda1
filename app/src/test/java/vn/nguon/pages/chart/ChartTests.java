package vn.nguon.pages.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nguon.pages.Templates;
import vn.nguon.pages.words.Voice;

class ChartTests {

    private static final List<String> DAYS = List.of("1/11", "2/11", "3/11");

    private final Series genuine = new Series("Tem thật", Tone.LEAF, List.of(3L, 0L, 5L));
    private final Series copies = new Series("Nghi sao chép", Tone.AMBER, List.of(1L, 0L, 2L));

    @Test
    void numbersBesideAChartAreFewAndRound() {
        assertThat(Scale.upTo(0).ticks()).containsExactly(0L, 1L);
        assertThat(Scale.upTo(3).ticks()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(Scale.upTo(7).ticks()).containsExactly(0L, 2L, 4L, 6L, 8L);
        assertThat(Scale.upTo(173).ticks()).containsExactly(0L, 50L, 100L, 150L, 200L);
        assertThat(Scale.upTo(1_000_001).ticks()).containsExactly(0L, 500_000L, 1_000_000L, 1_500_000L);
    }

    @Test
    void aStackStandsOnWhatIsBelowIt() {
        Drawing drawing = chart(Shape.STACKED, genuine, copies).drawing(Voice.VIETNAMESE);

        assertThat(drawing.bars()).hasSize(4);
        Drawing.Bar below = drawing.bars().get(0);
        Drawing.Bar above = drawing.bars().get(2);
        assertThat(above.x()).isEqualTo(below.x());
        assertThat(Double.parseDouble(above.y()) + Double.parseDouble(above.height()))
                .isEqualTo(Double.parseDouble(below.y()));
        assertThat(above.told()).isEqualTo("1/11 – Nghi sao chép: 1");
    }

    @Test
    void barsOfOneLabelStandSideBySide() {
        Drawing drawing = chart(Shape.BARS, genuine, copies).drawing(Voice.VIETNAMESE);

        double first = Double.parseDouble(drawing.bars().get(0).x().replace("%", ""));
        double width = Double.parseDouble(drawing.bars().get(0).width().replace("%", ""));
        double second = Double.parseDouble(drawing.bars().get(2).x().replace("%", ""));
        assertThat(second).isCloseTo(first + width, org.assertj.core.data.Offset.offset(0.02));
    }

    @Test
    void aLineGoesThroughEveryValue() {
        Drawing drawing = chart(Shape.LINES, genuine).drawing(Voice.VIETNAMESE);

        assertThat(drawing.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.points().split(" ", -1)).hasSize(3));
    }

    @Test
    void theLargestOfARankingTakesTheWholeWidth() {
        Drawing drawing = chart(Shape.RANKED, genuine).drawing(Voice.ENGLISH);

        assertThat(drawing.bars()).extracting(Drawing.Bar::width).containsExactly("60%", "0%", "100%");
    }

    @Test
    void aTableSaysWhatThePictureShows() {
        String page = new String(
                new Templates()
                        .render(
                                "chart/chart.jte",
                                Map.of("chart", chart(Shape.STACKED, genuine, copies), "in", Voice.VIETNAMESE)),
                StandardCharsets.UTF_8);

        assertThat(page)
                .contains("role=\"img\"", "aria-describedby=\"scans-about\"", "class=\"tone-amber\"")
                .contains("<th scope=\"row\">3/11</th><td class=\"number\">5</td><td class=\"number\">2</td>");
    }

    @Test
    void aFileHasALineForEveryLabel() {
        byte[] file = chart(Shape.STACKED, genuine, copies)
                .csv(Voice.VIETNAMESE)
                .file("luot-quet.csv")
                .getBody();

        assertThat(new String(file == null ? new byte[0] : file, StandardCharsets.UTF_8))
                .isEqualTo("\ufeffNgày,Tem thật,Nghi sao chép\r\n1/11,3,1\r\n2/11,0,0\r\n3/11,5,2\r\n");
    }

    @Test
    void everySeriesHasAValueForEveryLabel() {
        Series tooShort = new Series("Tem thật", Tone.LEAF, List.of(1L));

        assertThatThrownBy(() -> chart(Shape.BARS, tooShort)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMapHoldsItsOutlineAndItsPoints() {
        Point north = new Point(new BigDecimal("16.7"), new BigDecimal("107.4"), Tone.LEAF, "HTX Phong Điền");
        Point south = new Point(new BigDecimal("16.1"), new BigDecimal("107.8"), Tone.LEAF, "HTX Nam Đông");

        PointMap map = PointMap.of(new Outline("16.8 107.2, 16.2 108.1, 16.0 107.5"), List.of(north, south));

        assertThat(map.border()).startsWith("M").endsWith("z");
        assertThat(map.dots()).allSatisfy(dot -> {
            assertThat(Double.parseDouble(dot.x())).isBetween(0.0, (double) map.width());
            assertThat(Double.parseDouble(dot.y())).isBetween(0.0, (double) map.height());
        });
        assertThat(Double.parseDouble(map.dots().get(0).y()))
                .isLessThan(Double.parseDouble(map.dots().get(1).y()));
    }

    @Test
    void aMapNeedsNeitherOutlineNorPoints() {
        assertThat(PointMap.of(new Outline(""), List.of()).dots()).isEmpty();
    }

    private static Chart chart(Shape shape, Series... series) {
        return new Chart("scans", shape, "Lượt quét", "Mỗi ngày.", "Ngày", DAYS, List.of(series));
    }
}
