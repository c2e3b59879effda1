package vn.nguon.scan.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.db.TestDatabase;
import vn.nguon.http.client.ClientNetwork;
import vn.nguon.language.Language;
import vn.nguon.scan.network.NetworkCounts;
import vn.nguon.scan.network.NetworkKeys;
import vn.nguon.scan.network.ScanDay;

class WritingScansIntegrationTests {

    private final Instant noon = Instant.now().minus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.MICROS);

    private final TestDatabase database = TestDatabase.fresh();
    private final ConnectionPool pool = pool();
    private final DatabaseClient client = DatabaseClient.create(pool);
    private final UnitOfWork unitOfWork = new UnitOfWork(new R2dbcTransactionManager(pool));
    private final ScanMonths scanMonths = new ScanMonths(client);
    private final ScanGroups groups = node();
    private final ScanHistories scanHistories = new ScanHistories(client);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @AfterEach
    void close() {
        pool.dispose();
        database.close();
    }

    @Test
    void writesScansWithinASecondAndCountsThem() {
        WritingScans writing = new WritingScans(groups, meters);
        ScanCount scanCount = tally(7);

        for (int i = 0; i < 3; i++) {
            scan(writing, scanCount, noon.plusSeconds(i));
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(count("scan")).isEqualTo(3));
        assertThat(read(7).seen(noon).scans()).isEqualTo(3);
        assertThat(read(7).seen(noon).first()).isEqualTo(noon);
        assertThat(scanCount.seen(noon).scans()).isEqualTo(3);
        writing.destroy();
    }

    @Test
    void losesNothingWhenItIsStopped() {
        WritingScans writing = new WritingScans(groups, meters);
        for (int i = 0; i < 12_345; i++) {
            scan(writing, tally(i % 100 + 1), noon.plusMillis(i));
        }

        writing.destroy();

        assertThat(count("scan")).isEqualTo(12_345);
        assertThat(sum()).isEqualTo(12_345);
        assertThat(meters.counter("nguon.scans.lost").count()).isZero();
    }

    @Test
    void countsAGroupOnceThatIsWrittenTwice() {
        ScanCount scanCount = tally(7);
        scanCount.scanned(noon);
        scanCount.scanned(noon);
        List<Scan> group = List.of(scanFrom(scanCount, noon, 1, 5), scanFrom(scanCount, noon, 2, 5));

        groups.write(group).block();
        assertThat(scanCount.seen(noon).scans()).isEqualTo(2);
        groups.write(group).block();

        assertThat(count("scan")).isEqualTo(2);
        assertThat(sum()).isEqualTo(2);
    }

    @Test
    void learnsOfOtherNodesScansWithItsOwnNextWrite() {
        ScanCount here = tally(7);
        ScanCount there = tally(7);
        there.scanned(noon);
        groups.write(List.of(scanFrom(there, noon, 1, 5))).block();
        assertThat(here.scanned(noon.plusSeconds(1)).scans()).isEqualTo(1);

        groups.write(List.of(scanFrom(here, noon.plusSeconds(1), 2, 6))).block();

        assertThat(here.seen(noon).scans()).isEqualTo(2);
    }

    @Test
    void countsANetworkOnceADayWhicheverNodeItCameToAndHoweverOftenItIsWritten() {
        List<Scan> group =
                List.of(scanFrom(tally(7), noon, 1, 5), scanFrom(tally(7), noon, 2, 6), scanFrom(tally(8), noon, 3, 5));
        groups.write(group).block();
        groups.write(group).block();
        node().write(group).block();

        ScanCount there = tally(7);
        ScanGroups another = node();
        another.write(List.of(scanFrom(there, noon, 4, 6), scanFrom(there, noon, 5, 9)))
                .block();

        assertThat(there.seen(noon).days()).containsExactly(new ScanDay(ScanDay.of(noon), 3));
        assertThat(read(7).seen(noon).days()).containsExactly(new ScanDay(ScanDay.of(noon), 3));
        assertThat(read(8).seen(noon).days()).containsExactly(new ScanDay(ScanDay.of(noon), 1));
        assertThat(client.sql("select count(distinct network) from scan_network")
                        .mapValue(Long.class)
                        .one()
                        .block())
                .as("no name is another stamp's, too")
                .isEqualTo(4);
    }

    @Test
    void writesScansOfADayThatIsOverAndCountsNoNetworkOfIt() {
        groups.write(List.of(scanFrom(tally(7), noon.minus(Duration.ofDays(3)), 1, 5)))
                .block();

        assertThat(count("scan")).isEqualTo(1);
        assertThat(count("scan_network")).isZero();
        assertThat(count("network_key")).isZero();
    }

    @Test
    void keepsTheScansOfThisMonthAndTheNextInPartitionsOfTheirOwn() {
        scanMonths.prepare(Instant.parse("2026-12-31T23:59:00Z")).block();
        scanMonths.prepare(Instant.parse("2026-12-31T23:59:00Z")).block();

        assertThat(client.sql(
                                "select count(*) from pg_class where relname in ('scan_2026_12', 'scan_2027_01', 'scan_2027_02')")
                        .mapValue(Long.class)
                        .one()
                        .block())
                .isEqualTo(3);
        assertThat(count("scan_other_months")).isZero();
    }

    @Test
    void waitsForADatabaseThatIsAway() {
        ScanCount scanCount = tally(7);
        database.asOwner("alter table scan rename to scan_away");
        WritingScans writing = new WritingScans(groups, meters);
        scan(writing, scanCount, noon);
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> meters.get("nguon.scans.waiting").gauge().value() == 0);
        scan(writing, scanCount, noon.plusSeconds(1));
        assertThat(scanCount.seen(noon).scans())
                .as("readers see them all the same")
                .isEqualTo(2);

        database.asOwner("alter table scan_away rename to scan");

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(sum()).isEqualTo(2));
        writing.destroy();
    }

    @Test
    void givesUpTheOldestAndCountsThemWhenTooManyWait() {
        database.asOwner("alter table scan rename to scan_away");
        WritingScans writing = new WritingScans(groups, meters);
        ScanCount scanCount = tally(7);

        for (int i = 0; i < 110_000; i++) {
            scan(writing, scanCount, noon.plusMillis(i));
        }
        database.asOwner("alter table scan_away rename to scan");

        double lost = meters.counter("nguon.scans.lost").count();
        assertThat(lost).isBetween(1.0, 10_000.0);
        // A stop waits a few seconds only; a slow machine takes longer for so many.
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(sum()).isEqualTo(110_000 - (long) lost));
        writing.destroy();
        assertThat(scanCount.seen(noon).scans()).isEqualTo(sum());
    }

    private static void scan(WritingScans writing, ScanCount tally, Instant at) {
        tally.scanned(at);
        writing.add(tally, at, "genuine", Language.VI, new ClientNetwork(5));
    }

    private static Scan scanFrom(ScanCount tally, Instant at, int nonce, long network) {
        return new Scan(tally, at, nonce, "genuine", Language.VI, new ClientNetwork(network));
    }

    /** An application node of its own, which knows no secret yet. */
    private ScanGroups node() {
        Clock clock = Clock.systemUTC();
        NetworkCounts networks = new NetworkCounts(client, new NetworkKeys(client, clock));
        return new ScanGroups(client, scanMonths, networks, unitOfWork, clock);
    }

    private static ScanCount tally(long number) {
        return new ScanCount(1, number);
    }

    private ScanCount read(long number) {
        return scanHistories
                .of(1, number)
                .map(stored -> tally(number).learn(stored, 1))
                .block();
    }

    private long count(String table) {
        return one(
                client.sql("select count(*) from " + table).mapValue(Long.class).one());
    }

    private long sum() {
        return one(client.sql("select coalesce(sum(scans), 0)::bigint from scan_tally")
                .mapValue(Long.class)
                .one());
    }

    private static long one(Mono<Long> mono) {
        return mono.blockOptional(Duration.ofSeconds(10)).orElseThrow();
    }

    private ConnectionPool pool() {
        ConnectionFactoryOptions options = ConnectionFactoryOptions.parse(database.r2dbcUrl())
                .mutate()
                .option(ConnectionFactoryOptions.USER, database.user())
                .option(ConnectionFactoryOptions.PASSWORD, database.password())
                .build();
        return new ConnectionPool(ConnectionPoolConfiguration.builder(ConnectionFactories.get(options))
                .initialSize(0)
                .maxSize(4)
                .build());
    }
}
