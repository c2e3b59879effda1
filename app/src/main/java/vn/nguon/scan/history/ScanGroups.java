package vn.nguon.scan.history;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.scan.network.NamedScan;
import vn.nguon.scan.network.NetworkCounts;
import vn.nguon.scan.network.StampDay;

/** Writes a group of scans in one transaction, and counts them and the networks that they came from. */
@Component
class ScanGroups {

    private static final Comparator<Scan> BY_STAMP = Comparator.comparingLong(
                    (Scan scan) -> scan.tally().order())
            .thenComparingLong(scan -> scan.tally().number());

    private final DatabaseClient database;
    private final ScanMonths scanMonths;
    private final NetworkCounts networks;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ScanGroups(
            DatabaseClient database,
            ScanMonths scanMonths,
            NetworkCounts networks,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.database = database;
        this.scanMonths = scanMonths;
        this.networks = networks;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Writes them all, or none. A group may be written again when nobody knows whether it was written: what is there
     * already is neither written nor counted twice.
     */
    Mono<Void> write(List<Scan> group) {
        return scanMonths
                .prepare(clock.instant())
                .then(networks.named(group.stream().map(Scan::from).toList()))
                .flatMap(named -> written(group, named).doOnNext(counted -> networks.remember(named)))
                .doOnNext(counted -> settle(group, counted.getKey(), counted.getValue()))
                .then();
    }

    private Mono<Map.Entry<Map<Long, Long>, List<StampDay>>> written(List<Scan> group, List<NamedScan> named) {
        return unitOfWork.inOneTransaction(insert(group)
                .flatMap(totals -> networks.count(named).map(days -> Map.entry(totals, days))));
    }

    private Mono<Map<Long, Long>> insert(List<Scan> group) {
        List<Scan> sorted = group.stream().sorted(BY_STAMP).toList();
        return database.sql("""
                        with written as (
                          insert into scan (order_id, number, scanned_at, nonce, verdict, language)
                          select order_id, number, timestamptz 'epoch' + at * interval '1 microsecond', nonce, verdict, language
                          from unnest(:orders, :numbers, :times, :nonces, :verdicts, :languages)
                            as fresh (order_id, number, at, nonce, verdict, language)
                          on conflict do nothing
                          returning order_id, number, scanned_at)
                        insert into scan_tally (order_id, number, scans, first_at, last_at)
                        select order_id, number, count(*), min(scanned_at), max(scanned_at)
                        from written
                        group by order_id, number
                        order by order_id, number
                        on conflict (order_id, number) do update
                        set scans = scan_tally.scans + excluded.scans,
                            first_at = least(scan_tally.first_at, excluded.first_at),
                            last_at = greatest(scan_tally.last_at, excluded.last_at)
                        returning number, scans
                        """)
                .bind("orders", column(sorted, scan -> scan.tally().order(), new Long[0]))
                .bind("numbers", column(sorted, scan -> scan.tally().number(), new Long[0]))
                .bind("times", column(sorted, scan -> ChronoUnit.MICROS.between(Instant.EPOCH, scan.at()), new Long[0]))
                .bind("nonces", column(sorted, Scan::nonce, new Integer[0]))
                .bind("verdicts", column(sorted, Scan::verdict, new String[0]))
                .bind("languages", column(sorted, scan -> scan.language().tag(), new String[0]))
                .map(row -> Map.entry(
                        Objects.requireNonNull(row.get("number", Long.class)),
                        Objects.requireNonNull(row.get("scans", Long.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static void settle(List<Scan> group, Map<Long, Long> totals, List<StampDay> days) {
        Map<ScanCount, Integer> counted =
                group.stream().collect(Collectors.toMap(Scan::tally, scan -> 1, Integer::sum, HashMap::new));
        Map<Long, List<StampDay>> ofStamp = days.stream().collect(Collectors.groupingBy(StampDay::number));
        counted.forEach((tally, scans) -> {
            tally.written(scans, totals.get(tally.number()));
            ofStamp.getOrDefault(tally.number(), List.of()).forEach(day -> tally.counted(day.counted()));
        });
    }

    private static <T> T[] column(List<Scan> scans, Function<Scan, T> value, T[] type) {
        return scans.stream().map(value).toList().toArray(type);
    }
}
