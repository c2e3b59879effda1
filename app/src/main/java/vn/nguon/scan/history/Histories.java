package vn.nguon.scan.history;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.ledger.Columns;
import vn.nguon.ledger.Gathered;
import vn.nguon.scan.region.Region;
import vn.nguon.scan.region.Regions;

/** What the database knows of the scans of single stamps. */
@Component
class Histories {

    private static final int AT_ONCE = 2;
    private static final int MOST = 64;

    private final DatabaseClient database;
    private final Gathered<Key, StoredHistory> gathered = new Gathered<>(AT_ONCE, MOST, this::stored);

    Histories(DatabaseClient database) {
        this.database = database;
    }

    private record Key(long order, long number) {}

    /** What is written of a stamp's scans; all that are asked for at the same time come in one query. */
    Mono<StoredHistory> of(long order, long number) {
        return gathered.get(new Key(order, number));
    }

    private Mono<Map<Key, StoredHistory>> stored(Set<Key> stamps) {
        return database.sql("""
                        select stamp.order_id, stamp.number, scan_tally.scans, scan_tally.first_at,
                          seen.times, seen.regions, cleared.rules
                        from unnest((select :orders::bigint[]), (select :numbers::bigint[])) as stamp (order_id, number)
                        left join scan_tally using (order_id, number)
                        cross join lateral (
                          select array_agg(said_at order by said_at) as times, array_agg(region order by said_at) as regions
                          from (
                            select said_at, region
                            from sighting
                            where order_id = stamp.order_id and number = stamp.number
                            order by said_at desc
                            limit 20) latest) seen
                        cross join lateral (
                          select array_agg(rule) as rules
                          from alert
                          where order_id = stamp.order_id and number = stamp.number and outcome = 'NOTHING_WRONG') cleared
                        """)
                .bind("orders", stamps.stream().map(Key::order).toArray(Long[]::new))
                .bind("numbers", stamps.stream().map(Key::number).toArray(Long[]::new))
                .map(row -> entry(new Columns(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Writes down where somebody said they were. */
    Mono<Void> add(Tally tally, Sighting sighting) {
        return database.sql("""
                        insert into sighting (order_id, number, said_at, nonce, region)
                        values (:order, :number, :at, :nonce, :region)
                        """)
                .bind("order", tally.order())
                .bind("number", tally.number())
                .bind("at", sighting.at())
                .bind("nonce", ThreadLocalRandom.current().nextInt())
                .bind("region", sighting.region().code())
                .then();
    }

    private static Map.Entry<Key, StoredHistory> entry(Columns row) {
        Long scans = row.maybe("scans", Long.class);
        String[] rules = row.maybe("rules", String[].class);
        return Map.entry(
                new Key(row.number("order_id"), row.number("number")),
                new StoredHistory(
                        scans == null ? 0 : scans,
                        row.maybe("first_at", Instant.class),
                        sightings(row),
                        rules == null ? Set.of() : Set.of(rules)));
    }

    private static List<Sighting> sightings(Columns row) {
        Instant[] times = row.maybe("times", Instant[].class);
        String[] codes = row.maybe("regions", String[].class);
        if (times == null || codes == null) {
            return List.of();
        }
        Region[] regions = Arrays.stream(codes).map(Regions::find).toArray(Region[]::new);
        return IntStream.range(0, times.length)
                .filter(i -> regions[i] != null)
                .mapToObj(i -> new Sighting(times[i], Objects.requireNonNull(regions[i])))
                .toList();
    }
}
