package vn.nguon.scan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nguon.scan.region.Region;
import vn.nguon.scan.region.Regions;

class TallyTests {

    private static final Instant NOON = Instant.parse("2026-10-01T05:00:00Z");
    private static final Region HUE = Objects.requireNonNull(Regions.find("46"));

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
        tally.learn(new StoredHistory(4, NOON, List.of(), Set.of("too-many-scans")), 2);

        tally.learn(stored(4), 1);

        assertThat(tally.seen(NOON).cleared()).containsExactly("too-many-scans");
        assertThat(tally.seen(NOON).first()).isEqualTo(NOON.minusSeconds(60));
    }

    @Test
    void knowsASightingOnceThatWasSaidAndRead() {
        Sighting early = new Sighting(NOON.minusSeconds(5), HUE);
        Sighting late = new Sighting(NOON, HUE);
        tally.sighted(late);

        tally.learn(new StoredHistory(4, NOON, List.of(early), Set.of()), 1);
        tally.learn(new StoredHistory(4, NOON, List.of(early, late), Set.of()), 2);

        assertThat(tally.seen(NOON).sightings()).containsExactly(early, late);
    }

    private static StoredHistory stored(long scans) {
        return new StoredHistory(scans, NOON.minusSeconds(60), List.of(), Set.of());
    }
}
