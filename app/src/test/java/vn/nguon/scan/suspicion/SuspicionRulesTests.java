package vn.nguon.scan.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nguon.scan.finding.ScanBaseline;
import vn.nguon.scan.finding.SuspicionRulings;
import vn.nguon.scan.history.RegionSighting;
import vn.nguon.scan.history.ScanHistory;
import vn.nguon.scan.network.ScanDay;
import vn.nguon.scan.region.Region;
import vn.nguon.scan.region.Regions;
import vn.nguon.scan.suspicion.Suspicion.Audience;

class SuspicionRulesTests {

    private static final Instant NOON = Instant.parse("2026-11-12T05:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    private static final Region HUE = Regions.chosen("46");
    private static final Region HANOI = Regions.chosen("01");
    private static final Region DA_NANG = Regions.chosen("48");
    private static final SaleWindow FRESH = new SaleWindow(LocalDate.of(2027, 11, 12), null);

    private final SuspicionRules rules = new SuspicionRules(new SuspicionThresholds(
            100,
            10,
            3,
            Duration.ofDays(30),
            300,
            Duration.ofHours(1),
            3,
            2,
            Duration.ofDays(180),
            Duration.ofDays(730)));

    @Test
    void saysNothingOfAPackageThatAFewPeopleScan() {
        assertThat(rules.about(scans(100), FRESH)).isEmpty();
    }

    @Test
    void tellsInspectorsOfMoreScansThanOnePackageHas() {
        Suspicion suspicion = only(scans(101), FRESH);

        assertThat(suspicion.rule()).isEqualTo("too-many-scans");
        assertThat(suspicion.audience()).isEqualTo(Audience.INSPECTORS);
        assertThat(suspicion.reason().vi()).contains("101 lần");
        assertThat(suspicion.evidence()).extracting(Suspicion.Seen::scans).containsExactly(1L, 100L);
    }

    @Test
    void tellsNobodyElseHoweverManyRequestsComeFromFewNetworks() {
        ScanHistory scanHistory = on(100_000, new ScanDay(TODAY.minusDays(1), 9), new ScanDay(TODAY, 9));

        assertThat(only(scanHistory, FRESH).audience()).isEqualTo(Audience.INSPECTORS);
    }

    @Test
    void tellsEverybodyOfManyNetworksOnThreeDays() {
        ScanDay[] days = {
            new ScanDay(TODAY.minusDays(20), 10), new ScanDay(TODAY.minusDays(2), 12), new ScanDay(TODAY, 11)
        };

        assertThat(only(on(22, days[0], days[1]), FRESH).audience()).isEqualTo(Audience.INSPECTORS);
        Suspicion told = only(on(33, days), FRESH);
        assertThat(told.audience()).isEqualTo(Audience.EVERYBODY);
        assertThat(told.evidence()).extracting(Suspicion.Seen::networks).containsExactly(10, 12, 11);
        assertThat(told.reason().vi()).contains("10 mạng khác nhau", "3 ngày");
    }

    @Test
    void daysThatAreLongPastAreNoEvidence() {
        ScanHistory scanHistory = on(
                33, new ScanDay(TODAY.minusDays(31), 10), new ScanDay(TODAY.minusDays(2), 10), new ScanDay(TODAY, 10));

        assertThat(only(scanHistory, FRESH).audience()).isEqualTo(Audience.INSPECTORS);
    }

    @Test
    void tellsInspectorsOfTwoFarRegionsWithinTheHour() {
        Suspicion suspicion = only(seen(sighting(HUE, 0), sighting(HANOI, 59)), FRESH);

        assertThat(suspicion.rule()).isEqualTo("far-apart-too-soon");
        assertThat(suspicion.audience()).isEqualTo(Audience.INSPECTORS);
        assertThat(suspicion.reason().en()).contains("540 km").contains("59 minutes");
        assertThat(suspicion.evidence()).extracting(Suspicion.Seen::region).containsExactly(HUE, HANOI);
    }

    @Test
    void tellsEverybodyOfThreePairsOnTwoDays() {
        RegionSighting[] oneDay = {
            sighting(HUE, 0),
            sighting(HANOI, 1),
            sighting(HUE, 2),
            sighting(HANOI, 3),
            sighting(HUE, 4),
            sighting(HANOI, 5)
        };
        RegionSighting[] twoDays = {
            sighting(HUE, -1441),
            sighting(HANOI, -1440),
            sighting(HUE, 0),
            sighting(HANOI, 1),
            sighting(HUE, 2),
            sighting(HANOI, 3)
        };

        assertThat(only(seen(oneDay), FRESH).audience()).isEqualTo(Audience.INSPECTORS);
        assertThat(only(seen(twoDays), FRESH).audience()).isEqualTo(Audience.EVERYBODY);
    }

    @Test
    void oneSightingIsInOnePair() {
        RegionSighting[] oneAgainstMany = {
            sighting(HUE, -1441),
            sighting(HANOI, -1440),
            sighting(HUE, 0),
            sighting(HANOI, 1),
            sighting(HANOI, 2),
            sighting(HANOI, 3)
        };

        assertThat(only(seen(oneAgainstMany), FRESH).audience()).isEqualTo(Audience.INSPECTORS);
    }

    @Test
    void letsAPackageTravel() {
        assertThat(rules.about(seen(sighting(HUE, 0), sighting(HANOI, 61)), FRESH))
                .isEmpty();
        assertThat(rules.about(seen(sighting(HUE, 0), sighting(DA_NANG, 5)), FRESH))
                .isEmpty();
    }

    @Test
    void oneNetworkMaySayTwoPlacesOnBothSidesOfMidnight() {
        int midnight = 12 * 60;

        assertThat(rules.about(seen(sighting(HUE, midnight - 5), sighting(HANOI, midnight + 5)), FRESH))
                .isEmpty();
    }

    @Test
    void tellsInspectorsOfAPackageThatShouldBeGoneLongAgo() {
        SaleWindow saleWindow = new SaleWindow(LocalDate.of(2026, 5, 1), null);

        Suspicion suspicion = only(scans(2), saleWindow);

        assertThat(suspicion.rule()).isEqualTo("long-after-sale");
        assertThat(suspicion.audience()).isEqualTo(Audience.INSPECTORS);
        assertThat(rules.about(scans(2), new SaleWindow(LocalDate.of(2026, 7, 1), null)))
                .isEmpty();
    }

    @Test
    void tellsEverybodyOfItOnceManyNetworksScanIt() {
        SaleWindow saleWindow = new SaleWindow(LocalDate.of(2026, 5, 1), null);

        assertThat(rules.about(on(10, new ScanDay(TODAY, 10)), saleWindow))
                .filteredOn(suspicion -> suspicion.rule().equals("long-after-sale"))
                .extracting(Suspicion::audience)
                .containsExactly(Audience.EVERYBODY);
    }

    @Test
    void theLastDayEndsAtMidnightInVietnam() {
        LongAfterSale rule = new LongAfterSale(Duration.ofDays(10), Duration.ofDays(730), 10);
        SaleWindow saleWindow = new SaleWindow(LocalDate.of(2026, 11, 1), null);
        Instant midnight = Instant.parse("2026-11-11T17:00:00Z");

        assertThat(rule.about(lastScanned(midnight.plusSeconds(1)), saleWindow)).isNotNull();
        assertThat(rule.about(lastScanned(midnight.minusSeconds(1)), saleWindow))
                .isNull();
    }

    private static ScanHistory lastScanned(Instant last) {
        return new ScanHistory(2, last.minus(Duration.ofDays(1)), last, List.of(), List.of(), SuspicionRulings.NONE);
    }

    @Test
    void countsFromRetailWhereNoLastDayIsKnown() {
        assertThat(rules.about(scans(2), new SaleWindow(null, NOON.minus(Duration.ofDays(731)))))
                .hasSize(1);
        assertThat(rules.about(scans(2), new SaleWindow(null, NOON.minus(Duration.ofDays(729)))))
                .isEmpty();
        assertThat(rules.about(scans(2), new SaleWindow(null, null))).isEmpty();
    }

    @Test
    void countsAnewFromWhereAnInspectorFoundNothingWrong() {
        SuspicionRulings cleared = new SuspicionRulings(
                Map.of("too-many-scans", new ScanBaseline(NOON.minus(Duration.ofHours(1)), 450, 12)), Map.of());

        assertThat(rules.about(ruled(550, cleared, new ScanDay(TODAY.minusDays(1), 30), new ScanDay(TODAY, 21)), FRESH))
                .isEmpty();
        assertThat(only(ruled(551, cleared), FRESH).reason().vi()).contains("101 lần");
        assertThat(only(ruled(500, cleared, new ScanDay(TODAY, 22)), FRESH).evidence())
                .extracting(Suspicion.Seen::networks)
                .containsExactly(10);
    }

    @Test
    void whatAnInspectorConfirmedIsToldEverybody() {
        Suspicion suspicion = only(ruled(2, new SuspicionRulings(Map.of(), Map.of("too-many-scans", NOON))), FRESH);

        assertThat(suspicion.audience()).isEqualTo(Audience.EVERYBODY);
        assertThat(suspicion.reason().vi()).startsWith("Thanh tra");
    }

    private Suspicion only(ScanHistory history, SaleWindow sale) {
        List<Suspicion> found = rules.about(history, sale);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static ScanHistory scans(long scans) {
        return on(scans);
    }

    private static ScanHistory on(long scans, ScanDay... days) {
        return ruled(scans, SuspicionRulings.NONE, days);
    }

    private static ScanHistory ruled(long scans, SuspicionRulings rulings, ScanDay... days) {
        return new ScanHistory(scans, NOON.minus(Duration.ofDays(40)), NOON, List.of(), List.of(days), rulings);
    }

    private static ScanHistory seen(RegionSighting... sightings) {
        return new ScanHistory(
                sightings.length,
                sightings[0].at(),
                NOON.plus(Duration.ofHours(2)),
                Stream.of(sightings).toList(),
                List.of(),
                SuspicionRulings.NONE);
    }

    private static RegionSighting sighting(Region region, long minute) {
        return new RegionSighting(NOON.plus(Duration.ofMinutes(minute)), region);
    }
}
