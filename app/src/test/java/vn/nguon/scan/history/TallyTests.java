package vn.nguon.scan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.nguon.scan.finding.Baseline;
import vn.nguon.scan.finding.Rulings;
import vn.nguon.scan.network.ScanDay;
import vn.nguon.scan.region.Region;
import vn.nguon.scan.region.Regions;

class TallyTests {

    private static final Instant NOON = Instant.parse("2026-10-01T05:00:00Z");
    private static final Region HUE = Objects.requireNonNull(Regions.find("46"));

    private static final Rulings CLEARED = new Rulings(Map.of("too-many-scans", new Baseline(NOON, 4, 2)), Map.of());

    private final Tally tally = new Tally(1, 7);

    @Test
    void countsFromWhatIsWritten() {
        tally.learn(stored(4), 1);

        assertThat(tally.scanned(NOON).scans()).isEqualTo(5);
        assertThat(tally.seen(NOON).first()).isEqualTo(NOON.minusSeconds(60));
    }

    @Test
    void keepsItsCountWhileScansAreOnTheirWay() {
        tally.learn(stored(4), 1);
        tally.scanned(NOON);
        tally.scanned(NOON);

        tally.learn(stored(4), 2);
        assertThat(tally.seen(NOON).scans()).as("none is in the answer").isEqualTo(6);
        tally.learn(stored(6), 3);
        assertThat(tally.seen(NOON).scans()).as("both are in the answer").isEqualTo(6);

        tally.written(2, 6L);
        tally.learn(stored(4), 4);
        assertThat(tally.seen(NOON).scans())
                .as("asked before the write, answered after it")
                .isEqualTo(6);
        tally.learn(stored(9), 5);
        assertThat(tally.seen(NOON).scans()).as("other nodes wrote three").isEqualTo(9);
    }

    @Test
    void countsOnceWhatIsWrittenTwice() {
        tally.learn(stored(4), 1);
        tally.scanned(NOON);

        // The first write succeeded and nobody heard of it.
        tally.learn(stored(5), 2);
        tally.written(1, null);

        assertThat(tally.seen(NOON).scans()).isEqualTo(5);
    }

    @Test
    void anAnswerThatWasOvertakenChangesNothing() {
        tally.learn(new StoredHistory(4, NOON, List.of(), List.of(), CLEARED), 2);

        tally.learn(stored(4), 1);

        assertThat(tally.seen(NOON).rulings()).isEqualTo(CLEARED);
        assertThat(tally.seen(NOON).first()).isEqualTo(NOON.minusSeconds(60));
    }

    @Test
    void knowsASightingOnceThatWasSaidAndRead() {
        Sighting early = new Sighting(NOON.minusSeconds(5), HUE);
        Sighting late = new Sighting(NOON, HUE);
        tally.sighted(late);

        tally.learn(new StoredHistory(4, NOON, List.of(early), List.of(), Rulings.NONE), 1);
        tally.learn(new StoredHistory(4, NOON, List.of(early, late), List.of(), Rulings.NONE), 2);

        assertThat(tally.seen(NOON).sightings()).containsExactly(early, late);
    }

    @Test
    void networksOfADayOnlyGrow() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        tally.counted(new ScanDay(day, 7));

        tally.learn(new StoredHistory(4, NOON, List.of(), List.of(new ScanDay(day, 5)), Rulings.NONE), 1);

        assertThat(tally.seen(NOON).days()).containsExactly(new ScanDay(day, 7));
    }

    private static StoredHistory stored(long scans) {
        return new StoredHistory(scans, NOON.minusSeconds(60), List.of(), List.of(), Rulings.NONE);
    }
}
