package vn.nguon.bench.filling;

import java.util.ArrayList;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;
import vn.nguon.identity.OrganisationId;

/**
 * A province's worth of records: one chain is recorded as people do, then its rows are copied ten thousand times, each
 * copy a little older than the last and every fifth the same cooperative's. Only a benchmark may write so.
 */
public final class ManyChains {

    static final int CHAINS = 10_000;
    static final int ORDERS = 200;
    static final long STAMPS_AN_ORDER = 100_000;

    private static final int ORGANISATIONS = 40;
    private static final int HARVESTS = 6;
    private static final int CARE = 90;
    private static final int PACKS = 1000;
    private static final int CHAINS_AT_ONCE = 500;
    private static final int SCANS = 500_000;

    private final BenchFarm benchFarm;
    private final DatabaseClient database;

    /** Copies what that farm recorded. */
    public ManyChains(BenchFarm benchFarm, DatabaseClient database) {
        this.benchFarm = benchFarm;
        this.database = database;
    }

    /** What people recorded themselves, the youngest of all. */
    public record Youngest(String lot, long order, String serial, long organisation, OrganisationId printHouse) {}

    /** Records the chain and copies it. */
    public Youngest fill() {
        String packed = record();
        run(COPYING);
        run("""
                create unlogged table chain_event as
                select distinct event_id from event_goods where lot_id in (select lot_id from chain_lot)
                """);
        run(NEIGHBOURS.formatted(ORGANISATIONS - 1));
        for (int first = 1; first < CHAINS; first += CHAINS_AT_ONCE) {
            copy(first, Math.min(first + CHAINS_AT_ONCE, CHAINS) - 1);
        }
        JsonNode order = order();
        scan();
        // Lots as old as these were looked through long ago; else that went on in the background of what is measured.
        run("update lot_to_examine set due_at = null, looks = 1");
        run("drop table chain_lot, chain_event, neighbour");
        run("analyze");
        return new Youngest(
                packed,
                order.path("id").asLong(),
                order.path("firstSerial").asString(),
                order.path("organisationId").asLong(),
                printHouse());
    }

    /** One that prints all orders. */
    private OrganisationId printHouse() {
        return database.sql("""
                        with house as (
                          insert into organisation (kind, name, address, status, decided_at)
                          values ('PRINT_HOUSE', 'Nhà in', 'Huế', 'ADMITTED', now())
                          returning id),
                        assigned as (
                          update stamp_order set print_house_id = (select id from house) where status = 'ISSUED')
                        select id from house
                        """)
                .mapValue(Long.class)
                .one()
                .map(OrganisationId::new)
                .blockOptional()
                .orElseThrow();
    }

    private String record() {
        String crop = benchFarm.sow();
        for (int i = 0; i < CARE; i++) {
            benchFarm.care(crop);
        }
        List<String> harvests = new ArrayList<>();
        for (int i = 0; i < HARVESTS; i++) {
            harvests.add(benchFarm.harvest(crop, 100));
        }
        List<String> dried = List.of(
                benchFarm.dry(harvests.subList(0, HARVESTS / 2), 100),
                benchFarm.dry(harvests.subList(HARVESTS / 2, HARVESTS), 100));
        String packed = benchFarm.pack(dried, 300, PACKS);
        run("""
                create unlogged table chain_lot as
                select other_lot_id as lot_id from lot_link where lot_id = '%1$s' and direction = 'BACK'
                union
                select further.other_lot_id
                from lot_link near
                join lot_link further on further.lot_id = near.other_lot_id and further.direction = 'BACK'
                where near.lot_id = '%1$s' and near.direction = 'BACK'
                union
                select '%2$s'::uuid
                union
                select '%1$s'::uuid
                """.formatted(packed, crop));
        return packed;
    }

    private void copy(int first, int last) {
        for (String statement : CHAIN) {
            run(statement.formatted(first, last));
        }
    }

    /** The first order is the farm's own, asked for and issued as people do; the rest are copies with numbers of their own. */
    private JsonNode order() {
        JsonNode issued = benchFarm.issue(benchFarm.order(STAMPS_AN_ORDER));
        run(COPIED_ORDERS.formatted(issued.path("id").asLong(), ORDERS - 1));
        run(ACTIVATIONS);
        run("""
                update lot
                set stamps_activated = activated.count
                from (select lot_id, sum(upper(numbers) - lower(numbers)) as count from activation group by lot_id) activated
                where activated.lot_id = lot.lot_id
                """);
        return issued;
    }

    private void scan() {
        run(SCANNED.formatted(SCANS));
        run("""
                insert into scan_tally (order_id, number, scans, first_at, last_at)
                select order_id, number, count(*), min(scanned_at), max(scanned_at) from scan group by order_id, number
                on conflict do nothing
                """);
    }

    private void run(String statement) {
        database.sql(statement).then().block();
    }

    /** A copy's identifiers: as old as its records, the rest of them a hash of what they are a copy of. */
    private static final String COPYING = """
            create function copied(original uuid, copy int) returns uuid language sql immutable parallel safe as $$
              select (lpad(to_hex(('x' || substr(replace(original::text, '-', ''), 1, 12))::bit(48)::bigint - copy * 240000::bigint), 12, '0')
                || '7' || substr(md5(original::text || copy), 1, 3)
                || '8' || substr(md5(original::text || copy), 4, 15))::uuid
            $$
            """;

    private static final String NEIGHBOURS = """
            create unlogged table neighbour as
            with own as (
              select lot.organisation_id, lot.product_id, lot.place_id
              from lot
              where lot_id in (select lot_id from chain_lot) and product_id is not null
              limit 1),
            organisations as (
              insert into organisation (kind, name, address, status, decided_at)
              select kind, name || ' ' || n, address, status, decided_at
              from organisation, generate_series(1, %d) n
              where id = (select organisation_id from own)
              returning id),
            places as (
              insert into place (organisation_id, kind, name, address, latitude, longitude, area_m2, code)
              select organisations.id, kind, name, address, latitude, longitude, area_m2, 'N-' || organisations.id
              from place, organisations
              where place.id = (select place_id from own)
              returning id, organisation_id),
            products as (
              insert into product (organisation_id, name_vi, name_en, botanical_name, code, net_content, net_unit,
                shelf_life_days, stage_plan, status, decided_at)
              select organisations.id, name_vi, name_en, botanical_name, 'N-' || organisations.id, net_content, net_unit,
                shelf_life_days, stage_plan, status, decided_at
              from product, organisations
              where product.id = (select product_id from own)
              returning id, organisation_id)
            select row_number() over (order by places.organisation_id) as n, places.organisation_id, places.id as place_id,
              products.id as product_id
            from places
            join products using (organisation_id)
            union all
            select 0, organisation_id, place_id, product_id from own
            """;

    /** For each copy its organisation: every fifth is the farm's. */
    private static final String COPIES = """
            generate_series(%1$d, %2$d) copy
            join neighbour on n = case when copy %% 5 = 0 then 0 else 1 + copy %% ((select count(*) from neighbour) - 1) end
            """;

    private static final List<String> CHAIN = List.of(
            """
            insert into lot (lot_id, organisation_id, product_id, product_version, code, name, stage, quantity, unit, place_id, made_at,
              expires_on, recorded_at)
            select copied(lot_id, copy), neighbour.organisation_id,
              case when lot.product_id is null then null else neighbour.product_id end,
              (select version from product where lot.product_id is not null and product.id = neighbour.product_id),
              left(lot.code || '-' || copy, 20), name, stage, quantity, unit, neighbour.place_id,
              made_at - copy * interval '4 minutes', expires_on, recorded_at - copy * interval '4 minutes'
            from lot cross join\s""" + COPIES + "where lot_id in (select lot_id from chain_lot)",
            """
            insert into lot_code (organisation_id, code, lot_id)
            select neighbour.organisation_id, left(code || '-' || copy, 20), copied(lot_id, copy)
            from lot_code cross join\s""" + COPIES + "where lot_id in (select lot_id from chain_lot)",
            """
            insert into trace_event (event_id, kind, action, stage, biz_step, disposition, organisation_id,
              organisation_version, place_id, place_version, event_time, zone, recorded_at, details, photos, documents, body)
            select copied(event_id, copy), kind, action, stage, biz_step, disposition, neighbour.organisation_id,
              (select version from organisation where id = neighbour.organisation_id), neighbour.place_id,
              (select version from place where id = neighbour.place_id),
              event_time - copy * interval '4 minutes', zone, recorded_at - copy * interval '4 minutes', details, photos, documents, body
            from trace_event cross join\s""" + COPIES + "where event_id in (select event_id from chain_event)",
            """
            insert into event_goods (lot_id, event_id, role, quantity, unit, event_time, passing)
            select copied(lot_id, copy), copied(event_id, copy), role, quantity, unit, event_time - copy * interval '4 minutes', passing
            from event_goods cross join\s""" + COPIES + "where event_id in (select event_id from chain_event)",
            """
            insert into lot_link (lot_id, direction, other_lot_id, event_id, quantity, unit)
            select copied(lot_id, copy), direction, copied(other_lot_id, copy), copied(event_id, copy), quantity, unit
            from lot_link cross join\s""" + COPIES + "where event_id in (select event_id from chain_event)",
            """
            insert into holding_change (lot_id, event_id, organisation_id, change, event_time)
            select copied(lot_id, copy), copied(event_id, copy), neighbour.organisation_id, change,
              event_time - copy * interval '4 minutes'
            from holding_change cross join\s""" + COPIES
                    + "where event_id in (select event_id from chain_event) order by event_time, event_id, change desc",
            """
            insert into crop (lot_id, botanical_name)
            select copied(lot_id, copy), botanical_name
            from crop cross join\s""" + COPIES + "where lot_id in (select lot_id from chain_lot)");

    private static final String COPIED_ORDERS = """
            with copies as (
              insert into stamp_order (organisation_id, product_id, quantity, purpose, status, requested_by, requested_at,
                decided_by, decided_at, issued_by, issued_at, key_version, numbers)
              select neighbour.organisation_id, neighbour.product_id, quantity, purpose, status, requested_by,
                requested_at - copy * interval '3 hours', decided_by, decided_at - copy * interval '3 hours', issued_by,
                issued_at - copy * interval '3 hours', key_version,
                int8range(upper(numbers) + (copy - 1) * quantity, upper(numbers) + copy * quantity)
              from stamp_order
              cross join generate_series(1, %2$d) copy
              join neighbour on n = case when copy %% 5 = 0 then 0 else 1 + copy %% ((select count(*) from neighbour) - 1) end
              where stamp_order.id = %1$d
              returning numbers)
            update stamp_numbering set next = (select max(upper(numbers)) from copies)
            """;

    /** Each lot of packs carries a thousand stamps of an order of its organisation, as far as they go. */
    private static final String ACTIVATIONS = """
            with packs as (
              select lot_id, organisation_id, place_id, made_at,
                row_number() over (partition by organisation_id order by lot_id desc) as nth
              from lot
              where unit = 'H87' and stamps_activated = 0),
            orders as (
              select id, organisation_id, numbers,
                row_number() over (partition by organisation_id order by id desc) as nth
              from stamp_order
              where quantity = 100000 and issued_at is not null)
            insert into activation (order_id, activation_id, numbers, organisation_id, lot_id, place_id, activated_at,
              recorded_at, recorded_by)
            select orders.id, copied(packs.lot_id, -1), int8range(lower(numbers) + (packs.nth - 1) % 80 * 1000,
                lower(numbers) + ((packs.nth - 1) % 80 + 1) * 1000),
              packs.organisation_id, packs.lot_id, packs.place_id, packs.made_at, packs.made_at, 'system'
            from packs
            join orders on orders.organisation_id = packs.organisation_id and orders.nth = (packs.nth - 1) / 80 + 1
            """;

    private static final String SCANNED = """
            insert into scan (order_id, number, scanned_at, nonce, verdict, language)
            select order_id, lower(numbers) + (random() * 999)::int, now() - random() * interval '90 days',
              n, case when random() < 0.97 then 'GENUINE' else 'POSSIBLE_COPY' end, case when random() < 0.9 then 'vi' else 'en' end
            from generate_series(1, %d) n
            join (select order_id, numbers, row_number() over () as nth from activation) activated
              on nth = 1 + n %% (select count(*) from activation)
            on conflict do nothing
            """;
}
