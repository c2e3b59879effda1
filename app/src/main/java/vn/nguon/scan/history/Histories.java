package vn.nguon.scan.history;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.scan.region.Region;
import vn.nguon.scan.region.Regions;

/** What the database knows of the scans of single stamps. */
@Component
class Histories {

    private final DatabaseClient database;

    Histories(DatabaseClient database) {
        this.database = database;
    }

    /** A tally that starts with what is written, in one query. */
    Mono<Tally> tally(long order, long number) {
        return database.sql("""
                        select scan_tally.scans, scan_tally.first_at, seen.times, seen.regions, cleared.rules
                        from (select :order::bigint as order_id, :number::bigint as number) stamp
                        left join scan_tally using (order_id, number)
                        cross join (
                          select array_agg(said_at order by said_at) as times, array_agg(region order by said_at) as regions
                          from (
                            select said_at, region
                            from sighting
                            where order_id = :order and number = :number
                            order by said_at desc
                            limit 20) latest) seen
                        cross join (
                          select array_agg(rule) as rules
                          from alert
                          where order_id = :order and number = :number and outcome = 'NOTHING_WRONG') cleared
                        """)
                .bind("order", order)
                .bind("number", number)
                .map(row -> tally(order, number, row))
                .one();
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

    private static Tally tally(long order, long number, Readable row) {
        Long scans = row.get("scans", Long.class);
        String[] rules = row.get("rules", String[].class);
        return new Tally(
                order,
                number,
                scans == null ? 0 : scans,
                row.get("first_at", Instant.class),
                sightings(row),
                rules == null ? Set.of() : Set.of(rules));
    }

    private static List<Sighting> sightings(Readable row) {
        Instant[] times = row.get("times", Instant[].class);
        String[] codes = row.get("regions", String[].class);
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
