package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.CommitNotifications;
import vn.nguon.testing.AtOnce;
import vn.nguon.testing.PlatformTest;

/** The number shown includes this scan and all before it, though what is known of the stamp is forgotten in between. */
@PlatformTest
class CountedAgainIntegrationTests {

    private final DatabaseClient database;
    private final ConnectionFactory connections;
    private final CommitNotifications commitNotifications;
    private final Market market;

    CountedAgainIntegrationTests(
            ApplicationContext platform,
            DatabaseClient database,
            ConnectionFactory connections,
            CommitNotifications commitNotifications) {
        this.database = database;
        this.connections = connections;
        this.commitNotifications = commitNotifications;
        this.market = new Market(platform).activated(1);
    }

    @Test
    void countsWhatWaitsToBeWrittenAfterAnAnnouncement() {
        String first;
        try (Held writer = new Held("lock table scan_tally in exclusive mode")) {
            first = firstScan(1);
            writer.untilSomebodyWaits();
            assertThat(scans()).as("the first is being written, these wait").isEqualTo(2);
            assertThat(scans()).isEqualTo(3);

            announce("stamp:" + market.code(0).number().value());
            assertThat(firstScan(4)).isEqualTo(first);

            announce(CommitNotifications.EVERYTHING);
            assertThat(scans()).isEqualTo(5);
        }
        written(5);

        announce("stamp:" + market.code(0).number().value());
        assertThat(firstScan(6)).isEqualTo(first);
    }

    @Test
    void countsThoseWhoAskWhileTheTallyIsReadAgain() {
        CompletableFuture<Long> before;
        CompletableFuture<Long> after;
        announce(CommitNotifications.EVERYTHING);
        try (Held reader = new Held("lock table sighting in access exclusive mode")) {
            before = AtOnce.begun(this::scans);
            reader.untilSomebodyWaits();
            announce("stamp:" + market.code(0).number().value());
            after = AtOnce.begun(this::scans);
            Awaitility.await().until(() -> reader.waiting() == 2);
        }

        assertThat(CompletableFuture.allOf(before, after)).succeedsWithin(Duration.ofSeconds(5));
        assertThat(before.join() + after.join())
                .as("one is the first, one the second")
                .isEqualTo(3);
        assertThat(scans()).isEqualTo(3);
    }

    private long scans() {
        return ((Number) stamp().get("scans")).longValue();
    }

    private String firstScan(long scans) {
        Map<?, ?> stamp = stamp();
        assertThat(((Number) stamp.get("scans")).longValue()).isEqualTo(scans);
        return stamp.get("firstScan").toString();
    }

    private Map<?, ?> stamp() {
        Map<?, ?> answer = market.ask("/S/" + market.code(0))
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return (Map<?, ?>) answer.get("stamp");
    }

    private void written(long scans) {
        Awaitility.await()
                .until(() -> database.sql("select scans from scan_tally where number = :number")
                        .bind("number", market.code(0).number().value())
                        .mapValue(Long.class)
                        .one()
                        .blockOptional()
                        .orElse(0L)
                        .equals(scans));
    }

    /** Announces, and returns once everybody who listens in this application has heard it: we are the last in line. */
    private void announce(String subject) {
        CompletableFuture<String> heard = commitNotifications
                .heard()
                .filter(subject::equals)
                .next()
                .timeout(Duration.ofSeconds(5))
                .toFuture();
        database.sql("select pg_notify('nguon_act', :subject)")
                .bind("subject", subject)
                .then()
                .block();
        heard.join();
    }

    /** A transaction that others have to wait for. */
    private final class Held implements AutoCloseable {

        private final Connection connection =
                Mono.from(connections.create()).blockOptional().orElseThrow();

        Held(String lock) {
            Mono.from(connection.beginTransaction()).block();
            Flux.from(connection.createStatement(lock).execute())
                    .flatMap(done -> done.getRowsUpdated())
                    .blockLast();
        }

        long waiting() {
            return database.sql("""
                            select count(distinct pid)
                            from pg_locks
                            where not granted and database = (select oid from pg_database where datname = current_database())
                            """).mapValue(Long.class).one().blockOptional().orElseThrow();
        }

        void untilSomebodyWaits() {
            Awaitility.await().until(() -> waiting() > 0);
        }

        @Override
        public void close() {
            Mono.from(connection.rollbackTransaction())
                    .then(Mono.from(connection.close()))
                    .block();
        }
    }
}
