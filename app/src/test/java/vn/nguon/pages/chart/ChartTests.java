package vn.nguon.pages.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nguon.language.Language;
import vn.nguon.pages.PageTemplates;

class ChartTests {

    private static final List<String> DAYS = List.of("1/11", "2/11", "3/11");

    private final ChartSeries genuine = new ChartSeries("Tem thật", SeriesStyle.LEAF, List.of(3L, 0L, 5L));
    private final ChartSeries copies = new ChartSeries("Nghi sao chép", SeriesStyle.AMBER, List.of(1L, 0L, 2L));

    @Test
    void numbersBesideAChartAreFewAndRound() {
        assertThat(ChartScale.upTo(0).ticks()).containsExactly(0L, 1L);
        assertThat(ChartScale.upTo(3).ticks()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(ChartScale.upTo(7).ticks()).containsExactly(0L, 2L, 4L, 6L, 8L);
        assertThat(ChartScale.upTo(173).ticks()).containsExactly(0L, 50L, 100L, 150L, 200L);
        assertThat(ChartScale.upTo(1_000_001).ticks()).containsExactly(0L, 500_000L, 1_000_000L, 1_500_000L);
    }

    @Test
    void aStackStandsOnWhatIsBelowIt() {
        ChartDrawing chartDrawing = chart(ChartShape.STACKED, genuine, copies).drawing(Language.VI);

        assertThat(chartDrawing.bars()).hasSize(4);
        ChartDrawing.Bar below = chartDrawing.bars().get(0);
        ChartDrawing.Bar above = chartDrawing.bars().get(2);
        assertThat(above.x()).isEqualTo(below.x());
        assertThat(Double.parseDouble(above.y()) + Double.parseDouble(above.height()))
                .isEqualTo(Double.parseDouble(below.y()));
        assertThat(above.told()).isEqualTo("1/11 – Nghi sao chép: 1");
    }

    @Test
    void barsOfOneLabelStandSideBySide() {
        ChartDrawing chartDrawing = chart(ChartShape.BARS, genuine, copies).drawing(Language.VI);

        double first = Double.parseDouble(chartDrawing.bars().get(0).x().replace("%", ""));
        double width = Double.parseDouble(chartDrawing.bars().get(0).width().replace("%", ""));
        double second = Double.parseDouble(chartDrawing.bars().get(2).x().replace("%", ""));
        assertThat(second).isCloseTo(first + width, org.assertj.core.data.Offset.offset(0.02));
    }

    @Test
    void aLineGoesThroughEveryValue() {
        ChartDrawing chartDrawing = chart(ChartShape.LINES, genuine).drawing(Language.VI);

        assertThat(chartDrawing.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.points().split(" ", -1)).hasSize(3));
    }

    @Test
    void theLargestOfARankingTakesTheWholeWidth() {
        ChartDrawing chartDrawing = chart(ChartShape.RANKED, genuine).drawing(Language.EN);

        assertThat(chartDrawing.bars()).extracting(ChartDrawing.Bar::width).containsExactly("60%", "0%", "100%");
    }

    @Test
    void aTableSaysWhatThePictureShows() {
        String page = new String(
                new PageTemplates()
                        .render(
                                "chart/chart.jte",
                                Map.of("chart", chart(ChartShape.STACKED, genuine, copies), "in", Language.VI)),
                StandardCharsets.UTF_8);

        assertThat(page)
                .contains("role=\"img\"", "aria-describedby=\"scans-about\"", "class=\"tone-amber\"")
                .contains("<th scope=\"row\">3/11</th><td class=\"number\">5</td><td class=\"number\">2</td>");
    }

    @Test
    void aFileHasALineForEveryLabel() {
        byte[] file = chart(ChartShape.STACKED, genuine, copies)
                .csv(Language.VI)
                .file("luot-quet.csv")
                .getBody();

        assertThat(new String(file == null ? new byte[0] : file, StandardCharsets.UTF_8))
                .isEqualTo("\ufeffNgày,Tem thật,Nghi sao chép\r\n1/11,3,1\r\n2/11,0,0\r\n3/11,5,2\r\n");
    }

    @Test
    void everySeriesHasAValueForEveryLabel() {
        ChartSeries tooShort = new ChartSeries("Tem thật", SeriesStyle.LEAF, List.of(1L));

        assertThatThrownBy(() -> chart(ChartShape.BARS, tooShort)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMapHoldsItsOutlineAndItsPoints() {
        MapPoint north =
                new MapPoint(new BigDecimal("16.7"), new BigDecimal("107.4"), SeriesStyle.LEAF, "HTX Phong Điền");
        MapPoint south =
                new MapPoint(new BigDecimal("16.1"), new BigDecimal("107.8"), SeriesStyle.LEAF, "HTX Nam Đông");

        PointMap map = PointMap.of(new MapOutline("16.8 107.2, 16.2 108.1, 16.0 107.5"), List.of(north, south));

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
        assertThat(PointMap.of(new MapOutline(""), List.of()).dots()).isEmpty();
    }

    private static Chart chart(ChartShape shape, ChartSeries... series) {
        return new Chart("scans", shape, "Lượt quét", "Mỗi ngày.", "Ngày", DAYS, List.of(series));
    }
}
