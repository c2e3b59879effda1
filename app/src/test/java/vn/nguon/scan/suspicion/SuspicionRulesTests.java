package vn.nguon.scan.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nguon.scan.history.History;
import vn.nguon.scan.history.Sighting;
import vn.nguon.scan.region.Region;
import vn.nguon.scan.region.Regions;

class SuspicionRulesTests {

    private static final Instant NOON = Instant.parse("2026-11-12T05:00:00Z");
    private static final Region HUE = Regions.chosen("46");
    private static final Region HANOI = Regions.chosen("01");
    private static final Region DA_NANG = Regions.chosen("48");
    private static final Sale FRESH = new Sale(LocalDate.of(2027, 11, 12), null);

    private final SuspicionRules rules = new SuspicionRules(
            new Thresholds(100, 300, Duration.ofHours(1), Duration.ofDays(180), Duration.ofDays(730)));

    @Test
    void saysNothingOfAPackageThatAFewPeopleScan() {
        assertThat(rules.about(scans(100), FRESH)).isNull();
    }

    @Test
    void findsMoreScansThanOnePackageHas() {
        Suspicion suspicion = rules.about(scans(101), FRESH);

        assertThat(suspicion).isNotNull();
        assertThat(suspicion.rule()).isEqualTo("too-many-scans");
        assertThat(suspicion.reason().vi()).contains("101 lần");
        assertThat(suspicion.evidence()).extracting(Suspicion.Seen::scans).containsExactly(1L, 100L);
    }

    @Test
    void findsTwoFarRegionsWithinTheHour() {
        Suspicion suspicion = rules.about(seen(sighting(HUE, 0), sighting(HANOI, 59)), FRESH);

        assertThat(suspicion).isNotNull();
        assertThat(suspicion.rule()).isEqualTo("far-apart-too-soon");
        assertThat(suspicion.reason().en()).contains("540 km").contains("59 minutes");
        assertThat(suspicion.evidence()).extracting(Suspicion.Seen::region).containsExactly(HUE, HANOI);
    }

    @Test
    void letsAPackageTravel() {
        assertThat(rules.about(seen(sighting(HUE, 0), sighting(HANOI, 61)), FRESH))
                .isNull();
        assertThat(rules.about(seen(sighting(HUE, 0), sighting(DA_NANG, 5)), FRESH))
                .isNull();
    }

    @Test
    void findsAPackageThatShouldBeGoneLongAgo() {
        Sale sale = new Sale(LocalDate.of(2026, 5, 1), null);

        Suspicion suspicion = rules.about(scans(2), sale);

        assertThat(suspicion).isNotNull();
        assertThat(suspicion.rule()).isEqualTo("long-after-sale");
        assertThat(rules.about(scans(2), new Sale(LocalDate.of(2026, 7, 1), null)))
                .isNull();
    }

    @Test
    void theLastDayEndsAtMidnightInVietnam() {
        LongAfterSale rule = new LongAfterSale(Duration.ofDays(10), Duration.ofDays(730));
        Sale sale = new Sale(LocalDate.of(2026, 11, 1), null);
        Instant midnight = Instant.parse("2026-11-11T17:00:00Z");

        assertThat(rule.about(lastScanned(midnight.plusSeconds(1)), sale)).isNotNull();
        assertThat(rule.about(lastScanned(midnight.minusSeconds(1)), sale)).isNull();
    }

    private static History lastScanned(Instant last) {
        return new History(2, last.minus(Duration.ofDays(1)), last, List.of(), Set.of());
    }

    @Test
    void countsFromRetailWhereNoLastDayIsKnown() {
        assertThat(rules.about(scans(2), new Sale(null, NOON.minus(Duration.ofDays(731)))))
                .isNotNull();
        assertThat(rules.about(scans(2), new Sale(null, NOON.minus(Duration.ofDays(729)))))
                .isNull();
        assertThat(rules.about(scans(2), new Sale(null, null))).isNull();
    }

    @Test
    void isSilentWhereAnInspectorFoundNothingWrong() {
        History cleared = new History(500, NOON.minus(Duration.ofDays(1)), NOON, List.of(), Set.of("too-many-scans"));

        assertThat(rules.about(cleared, FRESH)).isNull();
    }

    private static History scans(long scans) {
        return new History(scans, NOON.minus(Duration.ofDays(1)), NOON, List.of(), Set.of());
    }

    private static History seen(Sighting... sightings) {
        return new History(
                sightings.length, sightings[0].at(), NOON.plus(Duration.ofHours(2)), List.of(sightings), Set.of());
    }

    private static Sighting sighting(Region region, long minute) {
        return new Sighting(NOON.plus(Duration.ofMinutes(minute)), region);
    }
}
