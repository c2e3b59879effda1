package vn.nguon.scan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.nguon.scan.finding.ScanBaseline;
import vn.nguon.scan.finding.SuspicionRulings;
import vn.nguon.scan.network.ScanDay;
import vn.nguon.scan.region.Region;
import vn.nguon.scan.region.Regions;

class ScanCountTests {

    private static final Instant NOON = Instant.parse("2026-10-01T05:00:00Z");
    private static final Region HUE = Objects.requireNonNull(Regions.find("46"));

    private static final SuspicionRulings CLEARED =
            new SuspicionRulings(Map.of("too-many-scans", new ScanBaseline(NOON, 4, 2)), Map.of());

    private final ScanCount scanCount = new ScanCount(1, 7);

    @Test
    void countsFromWhatIsWritten() {
        scanCount.learn(stored(4), 1);

        assertThat(scanCount.scanned(NOON).scans()).isEqualTo(5);
        assertThat(scanCount.seen(NOON).first()).isEqualTo(NOON.minusSeconds(60));
    }

    @Test
    void keepsItsCountWhileScansAreOnTheirWay() {
        scanCount.learn(stored(4), 1);
        scanCount.scanned(NOON);
        scanCount.scanned(NOON);

        scanCount.learn(stored(4), 2);
        assertThat(scanCount.seen(NOON).scans()).as("none is in the answer").isEqualTo(6);
        scanCount.learn(stored(6), 3);
        assertThat(scanCount.seen(NOON).scans()).as("both are in the answer").isEqualTo(6);

        scanCount.written(2, 6L);
        scanCount.learn(stored(4), 4);
        assertThat(scanCount.seen(NOON).scans())
                .as("asked before the write, answered after it")
                .isEqualTo(6);
        scanCount.learn(stored(9), 5);
        assertThat(scanCount.seen(NOON).scans()).as("other nodes wrote three").isEqualTo(9);
    }

    @Test
    void countsOnceWhatIsWrittenTwice() {
        scanCount.learn(stored(4), 1);
        scanCount.scanned(NOON);

        // The first write succeeded and nobody heard of it.
        scanCount.learn(stored(5), 2);
        scanCount.written(1, null);

        assertThat(scanCount.seen(NOON).scans()).isEqualTo(5);
    }

    @Test
    void anAnswerThatWasOvertakenChangesNothing() {
        scanCount.learn(new StoredHistory(4, NOON, List.of(), List.of(), CLEARED), 2);

        scanCount.learn(stored(4), 1);

        assertThat(scanCount.seen(NOON).rulings()).isEqualTo(CLEARED);
        assertThat(scanCount.seen(NOON).first()).isEqualTo(NOON.minusSeconds(60));
    }

    @Test
    void knowsASightingOnceThatWasSaidAndRead() {
        RegionSighting early = new RegionSighting(NOON.minusSeconds(5), HUE);
        RegionSighting late = new RegionSighting(NOON, HUE);
        scanCount.sighted(late);

        scanCount.learn(new StoredHistory(4, NOON, List.of(early), List.of(), SuspicionRulings.NONE), 1);
        scanCount.learn(new StoredHistory(4, NOON, List.of(early, late), List.of(), SuspicionRulings.NONE), 2);

        assertThat(scanCount.seen(NOON).sightings()).containsExactly(early, late);
    }

    @Test
    void networksOfADayOnlyGrow() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        scanCount.counted(new ScanDay(day, 7));

        scanCount.learn(new StoredHistory(4, NOON, List.of(), List.of(new ScanDay(day, 5)), SuspicionRulings.NONE), 1);

        assertThat(scanCount.seen(NOON).days()).containsExactly(new ScanDay(day, 7));
    }

    private static StoredHistory stored(long scans) {
        return new StoredHistory(scans, NOON.minusSeconds(60), List.of(), List.of(), SuspicionRulings.NONE);
    }
}
