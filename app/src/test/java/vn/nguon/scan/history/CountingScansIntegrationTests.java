package vn.nguon.scan.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vn.nguon.database.CommitNotifications;
import vn.nguon.database.UnitOfWork;
import vn.nguon.db.TestDatabase;
import vn.nguon.http.client.ClientNetwork;
import vn.nguon.language.Language;
import vn.nguon.scan.network.NetworkCounts;
import vn.nguon.scan.network.NetworkKeys;

/** Every scan of a stamp gets the next number, whatever is forgotten and whatever fails meanwhile. */
class CountingScansIntegrationTests {

    private static final int STAMPS = 4;
    private static final int SCANS = 12_000;
    private static final int NETWORKS = 50;
    private static final Clock CLOCK = Clock.systemUTC();

    private final TestDatabase database = TestDatabase.fresh();
    private final ConnectionFactory connections =
            ConnectionFactories.get(ConnectionFactoryOptions.parse(database.r2dbcUrl())
                    .mutate()
                    .option(ConnectionFactoryOptions.USER, database.user())
                    .option(ConnectionFactoryOptions.PASSWORD, database.password())
                    .build());
    private final ConnectionPool pool = new ConnectionPool(ConnectionPoolConfiguration.builder(connections)
            .initialSize(0)
            .maxSize(4)
            .build());
    private final DatabaseClient client = DatabaseClient.create(pool);
    private final DatabaseClient beside = DatabaseClient.create(connections);
    private final CommitNotifications commitNotifications = new CommitNotifications(connections);
    private final ScanCounts scanCounts = new ScanCounts(new ScanHistories(client), commitNotifications);
    private final UnitOfWork unitOfWork = new UnitOfWork(new R2dbcTransactionManager(pool));
    private final ScanGroups groups = new ScanGroups(
            client,
            new ScanMonths(client),
            new NetworkCounts(client, new NetworkKeys(client, CLOCK)),
            unitOfWork,
            CLOCK);
    private final WritingScans writing = new WritingScans(groups, new SimpleMeterRegistry());
    private final Scheduler phones = Schedulers.newParallel("phones", 4);

    @AfterEach
    void close() {
        phones.dispose();
        scanCounts.destroy();
        pool.dispose();
        database.close();
    }

    @Test
    void givesEveryScanItsNumberWhateverIsAnnounced() {
        assertNumbered(scansWhile(this::announce));
    }

    @Test
    void givesEveryScanItsNumberThoughWritesAreCutOff() {
        assertNumbered(scansWhile(i -> cutOffAWrite().then(announce(i))));
    }

    /** The numbers that the scans of each stamp are given while that goes on beside them. */
    private Map<Long, List<Long>> scansWhile(Function<Long, Mono<Void>> disturbance) {
        Disposable disturbing = Flux.interval(Duration.ofMillis(2))
                .onBackpressureDrop()
                .concatMap(disturbance, 1)
                .subscribe();
        try {
            return Flux.range(0, SCANS)
                    .delayUntil(i -> i % 50 == 0 ? Mono.delay(Duration.ofMillis(10)) : Mono.empty())
                    .flatMap(i -> scan(i % STAMPS).subscribeOn(phones), 16)
                    .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())))
                    .blockOptional(Duration.ofMinutes(1))
                    .orElseThrow();
        } finally {
            disturbing.dispose();
            writing.destroy();
        }
    }

    private void assertNumbered(Map<Long, List<Long>> given) {
        List<Long> all = LongStream.rangeClosed(1, SCANS / STAMPS).boxed().toList();
        assertThat(given)
                .hasSize(STAMPS)
                .allSatisfy((stamp, numbers) ->
                        assertThat(numbers.stream().sorted().toList()).isEqualTo(all));
        assertThat(client.sql("select scans from scan_tally")
                        .mapValue(Long.class)
                        .all()
                        .collectList()
                        .block())
                .hasSize(STAMPS)
                .containsOnly((long) SCANS / STAMPS);
        assertThat(client.sql("select max(networks) from scan_day")
                        .mapValue(Integer.class)
                        .one()
                        .block())
                .isEqualTo(NETWORKS);
        assertThat(client.sql("""
                        select count(*)
                        from scan_day
                        where networks <> (
                          select count(*)
                          from scan_network named
                          where named.order_id = scan_day.order_id
                            and named.number = scan_day.number
                            and named.day = scan_day.day)
                        """).mapValue(Long.class).one().block()).isZero();
    }

    /** As a request does it: what is known of the stamp is asked for first, and the scan counted a moment later. */
    private Mono<Map.Entry<Long, Long>> scan(long stamp) {
        return Mono.defer(() -> scanCounts.of(1, stamp))
                .retry()
                .delayUntil(tally -> stamp == 0 ? Mono.delay(Duration.ofMillis(1)) : Mono.empty())
                .map(tally -> {
                    Instant now = CLOCK.instant().truncatedTo(ChronoUnit.MICROS);
                    long number = tally.scanned(now).scans();
                    writing.add(tally, now, "genuine", Language.VI, new ClientNetwork((number % NETWORKS) << 8));
                    return Map.entry(stamp, number);
                });
    }

    private Mono<Void> announce(long i) {
        String subject = i % 10 == 0 ? CommitNotifications.EVERYTHING : "stamp:" + i % STAMPS;
        return beside.sql("select pg_notify('nguon_act', :subject)")
                .bind("subject", subject)
                .then();
    }

    /** The server may have written the scans by then, or not. */
    private Mono<Void> cutOffAWrite() {
        return beside.sql("select pg_terminate_backend(pid) from pg_stat_activity where state = 'active'"
                        + " and query like 'with written%' and datname = current_database() and random() < 0.5")
                .then();
    }
}
