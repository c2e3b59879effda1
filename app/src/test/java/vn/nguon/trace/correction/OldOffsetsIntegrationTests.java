package vn.nguon.trace.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.language.VietnamTime;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;
import vn.nguon.trace.recording.RecordingResult;

/** What {@code docs/operations/offsets.md} tells an operator to ask of the database is answered as it says. */
@PlatformTest
class OldOffsetsIntegrationTests {

    private static final Path PAGE = Path.of("..", "docs", "operations", "offsets.md");

    private final Chains chains;
    private final DatabaseClient database;

    OldOffsetsIntegrationTests(ApplicationContext context, DatabaseClient database) {
        this.chains = Chains.in(context);
        this.database = database;
    }

    @Test
    void waitingPeriodsAndExpiriesOfAMorningInGreenwichAreFound() throws IOException {
        List<String> queries = Pattern.compile("```sql\\n(.*?);\\n```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        Maker maker = chains.cooperative("HTX Giờ Greenwich");
        LotId crop = maker.grows("Rau má", "500 MTK");
        OffsetDateTime morning = VietnamTime.day(Instant.now())
                .minusDays(1)
                .atTime(6, 30)
                .atZone(VietnamTime.ZONE)
                .toOffsetDateTime();

        RecordingResult right = maker.sprays(crop, "Đúng giờ", 7, morning);
        RecordingResult wrong = maker.sprays(crop, "Lệch giờ", 7, morning.withOffsetSameInstant(ZoneOffset.UTC));

        assertThat(queries).hasSize(2);
        List<Object> found =
                asked(queries.get(0)).stream().map(row -> row.get("event_id")).toList();
        assertThat(found).contains((Object) wrong.eventId().value()).doesNotContain((Object)
                right.eventId().value());
        assertThat(asked(queries.get(0)).stream()
                        .filter(row ->
                                row.get("event_id").equals(wrong.eventId().value()))
                        .map(row -> row.get("should")))
                .containsExactly(morning.toLocalDate().plusDays(7));
        assertThat(asked(queries.get(1))).allMatch(row -> row.get("event_id") instanceof UUID);
    }

    private List<Map<String, Object>> asked(String query) {
        return database.sql(query).fetch().all().collectList().blockOptional().orElseThrow();
    }
}
