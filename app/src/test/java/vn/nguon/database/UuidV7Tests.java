package vn.nguon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Tests {

    private static final Instant NOON = Instant.parse("2026-04-02T12:00:00.123456Z");

    @Test
    void isOfVersionSevenAndTellsItsMillisecond() {
        UUID id = UuidV7.at(NOON);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void sortsInTheOrderInWhichOneNodeMadeThem() {
        List<String> made = IntStream.range(0, 2_000)
                .mapToObj(i -> UuidV7.next().toString())
                .toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void sortsInOrderWhereTheClockStandsStill() {
        List<String> made =
                Stream.generate(() -> UuidV7.at(NOON).toString()).limit(2_000).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void agreesWithAClockThatWasSetBack() {
        UuidV7.at(NOON);

        UUID earlier = UuidV7.at(NOON.minusSeconds(3600));

        assertThat(earlier.getMostSignificantBits() >>> 16)
                .isEqualTo(NOON.minusSeconds(3600).toEpochMilli());
    }
}
