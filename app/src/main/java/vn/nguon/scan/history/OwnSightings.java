package vn.nguon.scan.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.scan.region.Region;
import vn.nguon.scan.region.Regions;

/** The provinces that an organisation's stamps were scanned from, as far as people agreed to tell. */
@Component
public class OwnSightings {

    private static final int ORDERS = 500;
    private static final int MOST = 10_000;

    private final DatabaseClient database;

    OwnSightings(DatabaseClient database) {
        this.database = database;
    }

    /** So many scans came from a province. */
    public record Count(Region region, long scans) {}

    /** Since that time, the most first; of its latest five hundred orders, and at most ten thousand of what was told. */
    public Flux<Count> since(OrganisationId own, Instant from) {
        return database.sql("""
                        select region, count(*) as scans
                        from (
                          select region
                          from (
                            select id
                            from stamp_order
                            where organisation_id = :own
                            order by id desc
                            limit :orders) ours
                          join sighting on sighting.order_id = ours.id
                            and said_at >= :from
                          limit :most) told
                        group by region
                        order by scans desc, region
                        """)
                .bind("own", own.value())
                .bind("orders", ORDERS)
                .bind("from", from)
                .bind("most", MOST)
                .map(row -> new Row(new ColumnReader(row).text("region"), new ColumnReader(row).number("scans")))
                .all()
                .mapNotNull(OwnSightings::count);
    }

    private record Row(String region, long scans) {}

    private static @Nullable Count count(Row row) {
        Region region = Regions.find(row.region());
        return region == null ? null : new Count(region, row.scans());
    }
}
