package vn.nguon.scan.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.QueryBatcher;
import vn.nguon.language.LocalizedText;
import vn.nguon.scan.finding.ConfirmedFinding;
import vn.nguon.scan.finding.Finding;
import vn.nguon.scan.finding.ScanBaseline;
import vn.nguon.scan.finding.SuspicionRulings;
import vn.nguon.scan.network.NetworkName;
import vn.nguon.scan.network.ScanDay;
import vn.nguon.scan.region.Region;
import vn.nguon.scan.region.Regions;

/** The histories of single stamps' scans, as the database knows them. */
@Component
class ScanHistories {

    private static final int AT_ONCE = 2;
    private static final int MOST = 64;

    private final DatabaseClient database;
    private final QueryBatcher<Key, StoredHistory> queryBatcher = new QueryBatcher<>(AT_ONCE, MOST, this::stored);

    ScanHistories(DatabaseClient database) {
        this.database = database;
    }

    private record Key(long order, long number) {}

    /** What is written of a stamp's scans; all that are asked for at the same time come in one query. */
    Mono<StoredHistory> of(long order, long number) {
        return queryBatcher.get(new Key(order, number));
    }

    private Mono<Map<Key, StoredHistory>> stored(Set<Key> stamps) {
        return database.sql("""
                        select stamp.order_id, stamp.number, scan_tally.scans, scan_tally.first_at,
                          seen.times, seen.regions, counted.days, counted.networks,
                          ruled.rules, ruled.outcomes, ruled.settled, ruled.scans as cleared_scans,
                          ruled.networks as cleared_networks,
                          found.rules as found_rules, found.abouts, found.ats, found.vis, found.ens
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
                          select array_agg(day order by day) as days, array_agg(networks order by day) as networks
                          from (
                            select day, networks
                            from scan_day
                            where order_id = stamp.order_id and number = stamp.number and networks > 0
                            order by day desc
                            limit 60) latest) counted
                        cross join lateral (
                          select array_agg(rule) as rules, array_agg(outcome) as outcomes,
                            array_agg(settled_at) as settled, array_agg(coalesce(cleared_scans, 0)) as scans,
                            array_agg(coalesce(cleared_networks, 0)) as networks
                          from (
                            select distinct on (rule) rule, outcome, settled_at, cleared_scans, cleared_networks
                            from alert
                            where order_id = stamp.order_id
                              and number = stamp.number
                              and status = 'SETTLED'
                              and coalesce(found, 'COPY') = 'COPY'
                            order by rule, outcome = 'CONFIRMED' desc, settled_at desc) latest) ruled
                        cross join lateral (
                          select array_agg(rule) as rules, array_agg(about) as abouts, array_agg(settled_at) as ats,
                            array_agg(buyers_vi) as vis, array_agg(buyers_en) as ens
                          from (
                            select rule, coalesce(found, 'COPY') as about, settled_at, buyers_vi, buyers_en
                            from alert
                            where order_id = stamp.order_id and number = stamp.number and outcome = 'CONFIRMED'
                            union all
                            select rule, coalesce(found, 'COPY'), settled_at, buyers_vi, buyers_en
                            from alert
                            where order_id = stamp.order_id
                              and outcome = 'CONFIRMED'
                              and stamps > 1
                              and number < stamp.number
                              and stamp.number < number + stamps
                            union all
                            (select 'consumer-report', coalesce(found, 'GOODS'), settled_at, buyers_vi, buyers_en
                            from doubt
                            where order_id = stamp.order_id and number = stamp.number and outcome = 'CONFIRMED'
                            order by settled_at desc
                            limit 20)) each_finding) found
                        """)
                .bind("orders", stamps.stream().map(Key::order).toArray(Long[]::new))
                .bind("numbers", stamps.stream().map(Key::number).toArray(Long[]::new))
                .map(row -> entry(new ColumnReader(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Writes down where somebody said they were; false if their network said so before, that day. */
    Mono<Boolean> add(ScanCount tally, RegionSighting sighting, NetworkName network) {
        return database.sql("""
                        insert into sighting (order_id, number, said_at, nonce, region, said_on, network)
                        values (:order, :number, :at, :nonce, :region, :day, :network)
                        on conflict do nothing
                        """)
                .bind("order", tally.order())
                .bind("number", tally.number())
                .bind("at", sighting.at())
                .bind("nonce", ThreadLocalRandom.current().nextInt())
                .bind("region", sighting.region().code())
                .bind("day", network.day())
                .bind("network", network.network())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static Map.Entry<Key, StoredHistory> entry(ColumnReader row) {
        Long scans = row.maybe("scans", Long.class);
        return Map.entry(
                new Key(row.number("order_id"), row.number("number")),
                new StoredHistory(
                        scans == null ? 0 : scans,
                        row.maybe("first_at", Instant.class),
                        sightings(row),
                        days(row),
                        rulings(row)));
    }

    private static List<RegionSighting> sightings(ColumnReader row) {
        Instant[] times = row.maybe("times", Instant[].class);
        String[] codes = row.maybe("regions", String[].class);
        if (times == null || codes == null) {
            return List.of();
        }
        Region[] regions = Arrays.stream(codes).map(Regions::find).toArray(Region[]::new);
        return IntStream.range(0, times.length)
                .filter(i -> regions[i] != null)
                .mapToObj(i -> new RegionSighting(times[i], Objects.requireNonNull(regions[i])))
                .toList();
    }

    private static List<ScanDay> days(ColumnReader row) {
        LocalDate[] days = row.maybe("days", LocalDate[].class);
        Integer[] networks = row.maybe("networks", Integer[].class);
        return days == null || networks == null
                ? List.of()
                : IntStream.range(0, days.length)
                        .mapToObj(i -> new ScanDay(days[i], networks[i]))
                        .toList();
    }

    private static SuspicionRulings rulings(ColumnReader row) {
        List<ConfirmedFinding> findings = findings(row);
        String[] rules = row.maybe("rules", String[].class);
        if (rules == null) {
            return new SuspicionRulings(Map.of(), Map.of(), findings);
        }
        String[] outcomes = row.value("outcomes", String[].class);
        Instant[] settled = row.value("settled", Instant[].class);
        Long[] scans = row.value("cleared_scans", Long[].class);
        Integer[] networks = row.value("cleared_networks", Integer[].class);
        Map<String, ScanBaseline> cleared = new HashMap<>();
        Map<String, Instant> confirmed = new HashMap<>();
        for (int i = 0; i < rules.length; i++) {
            if (Finding.Outcome.valueOf(outcomes[i]) == Finding.Outcome.CONFIRMED) {
                confirmed.put(rules[i], settled[i]);
            } else {
                cleared.put(rules[i], new ScanBaseline(settled[i], scans[i], networks[i]));
            }
        }
        return new SuspicionRulings(cleared, confirmed, findings);
    }

    private static List<ConfirmedFinding> findings(ColumnReader row) {
        String[] rules = row.maybe("found_rules", String[].class);
        if (rules == null) {
            return List.of();
        }
        String[] abouts = row.value("abouts", String[].class);
        Instant[] ats = row.value("ats", Instant[].class);
        String[] vis = row.value("vis", String[].class);
        String[] ens = row.value("ens", String[].class);
        return IntStream.range(0, rules.length)
                .mapToObj(i -> new ConfirmedFinding(
                        rules[i], Finding.About.valueOf(abouts[i]), ats[i], new LocalizedText(vis[i], ens[i])))
                .toList();
    }
}
