package vn.nguon.scan.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.http.client.ClientNetwork;

/** Counts from how many networks stamps were scanned on a day: each network once, whichever node it came to. */
@Component
public class NetworkCounts {

    private static final Comparator<NamedScan> IN_ORDER = Comparator.comparingLong(NamedScan::order)
            .thenComparingLong(NamedScan::number)
            .thenComparing(named -> named.name().day())
            .thenComparingLong(named -> named.name().network());

    private static final int MOST_REMEMBERED = 50_000;
    private static final Duration REMEMBERED_FOR = Duration.ofHours(1);

    private final DatabaseClient database;
    private final NetworkKeys keys;

    /** What this node wrote lately, so that who scans again and again costs no more than the scan itself. */
    private final Cache<NamedScan, Boolean> counted = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    public NetworkCounts(DatabaseClient database, NetworkKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * Those scans with the names of their networks; without those of days that are over, and those that this node knows
     * to be counted. Not to be asked for in a transaction, as no day's secret is.
     */
    public Mono<List<NamedScan>> named(Collection<ScannedFrom> scans) {
        return Flux.fromStream(scans.stream().map(scan -> ScanDay.of(scan.at())).distinct())
                .concatMap(day -> keys.of(day).map(key -> Map.entry(day, key)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(known -> named(scans, known));
    }

    /** The transaction that counted them is through: they need not be counted again. */
    public void remember(Collection<NamedScan> scans) {
        scans.forEach(scan -> counted.put(scan, true));
    }

    /** How the network is called on the day that it scanned the stamp on, today if it did; empty if it did not. */
    public Mono<NetworkName> scannedFrom(long order, long number, ClientNetwork network) {
        LocalDate today = ScanDay.of(keys.now());
        return Flux.just(today, today.minusDays(1))
                .concatMap(day -> keys.of(day)
                        .map(key -> new NetworkName(day, key.name(order, number, network)))
                        .filterWhen(name -> isCounted(order, number, name)))
                .next();
    }

    private Mono<Boolean> isCounted(long order, long number, NetworkName name) {
        return database.sql("""
                        select exists (
                          select
                          from scan_network
                          where day = :day and order_id = :order and number = :number and network = :network)
                        """)
                .bind("day", name.day())
                .bind("order", order)
                .bind("number", number)
                .bind("network", name.network())
                .mapValue(Boolean.class)
                .one();
    }

    private List<NamedScan> named(Collection<ScannedFrom> scans, Map<LocalDate, NetworkKey> keys) {
        return scans.stream()
                .flatMap(scan -> named(scan, keys))
                .distinct()
                .filter(scan -> counted.getIfPresent(scan) == null)
                .sorted(IN_ORDER)
                .toList();
    }

    private static Stream<NamedScan> named(ScannedFrom scan, Map<LocalDate, NetworkKey> keys) {
        LocalDate day = ScanDay.of(scan.at());
        NetworkKey key = keys.get(day);
        return key == null
                ? Stream.empty()
                : Stream.of(new NamedScan(
                        scan.order(),
                        scan.number(),
                        new NetworkName(day, key.name(scan.order(), scan.number(), scan.network()))));
    }

    /** Counts them. The count of each stamp and day comes back, whether it grew or not: other nodes count, too. */
    public Mono<List<StampDay>> count(List<NamedScan> scans) {
        if (scans.isEmpty()) {
            return Mono.just(List.of());
        }
        return database.sql("""
                        with seen as (
                          select order_id, number, day::date, network
                          from unnest(:orders, :numbers, :days, :networks) as seen (order_id, number, day, network)),
                        fresh as (
                          insert into scan_network (order_id, number, day, network)
                          select order_id, number, day, network
                          from seen
                          on conflict do nothing
                          returning order_id, number, day)
                        insert into scan_day (order_id, number, day, networks)
                        select order_id, number, day, sum(one)
                        from (
                          select distinct order_id, number, day, 0 as one from seen
                          union all
                          select order_id, number, day, 1 from fresh) each
                        group by order_id, number, day
                        order by order_id, number, day
                        on conflict (order_id, number, day) do update
                        set networks = scan_day.networks + excluded.networks
                        returning number, day, networks
                        """)
                .bind("orders", column(scans, NamedScan::order, new Long[0]))
                .bind("numbers", column(scans, NamedScan::number, new Long[0]))
                .bind("days", column(scans, scan -> scan.name().day().toString(), new String[0]))
                .bind("networks", column(scans, scan -> scan.name().network(), new Long[0]))
                .map(row -> new StampDay(
                        Objects.requireNonNull(row.get("number", Long.class)),
                        new ScanDay(
                                Objects.requireNonNull(row.get("day", LocalDate.class)),
                                Objects.requireNonNull(row.get("networks", Integer.class)))))
                .all()
                .collectList();
    }

    private static <T> T[] column(List<NamedScan> scans, Function<NamedScan, T> value, T[] type) {
        return scans.stream().map(value).toList().toArray(type);
    }
}
