package vn.nguon.stamp.order.tally;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.ProductId;

/** The numbers of stamps given out: day by day, and to whom. */
@Component
public class IssuedStampCounts {

    private final DatabaseClient database;

    IssuedStampCounts(DatabaseClient database) {
        this.database = database;
    }

    /** What was issued, by the day it was, since that day; in the order of days. */
    public Flux<OnDay> since(LocalDate from) {
        return database.sql("""
                        select (issued_at at time zone 'Asia/Ho_Chi_Minh')::date as day, count(*) as orders,
                          sum(quantity)::bigint as stamps
                        from stamp_order
                        where status = 'ISSUED'
                          and issued_at >= cast(:from as date)::timestamp at time zone 'Asia/Ho_Chi_Minh'
                        group by day
                        order by day
                        """)
                .bind("from", from)
                .map(row -> new OnDay(
                        new ColumnReader(row).value("day", LocalDate.class),
                        new ColumnReader(row).number("orders"),
                        new ColumnReader(row).number("stamps")))
                .all();
    }

    /** What was issued on one day. */
    public record OnDay(LocalDate day, long orders, long stamps) {}

    /** How many stamps were asked for and issued, of one organisation; for one product and for any, or all (null). */
    public Mono<Sum> to(OrganisationId owner, @Nullable ProductId product) {
        return database.sql("""
                        select count(*) filter (where status = 'ISSUED') as orders,
                          coalesce(sum(quantity) filter (where status = 'ISSUED'), 0)::bigint as issued,
                          coalesce(sum(quantity) filter (where status in ('REQUESTED', 'APPROVED')), 0)::bigint as asked
                        from stamp_order
                        where organisation_id = :owner
                          and (:product::bigint is null or product_id is null or product_id = :product)
                        """)
                .bind("owner", owner.value())
                .bind("product", Parameters.in(R2dbcType.BIGINT, product == null ? null : product.value()))
                .map(row -> new Sum(
                        new ColumnReader(row).number("orders"),
                        new ColumnReader(row).number("issued"),
                        new ColumnReader(row).number("asked")))
                .one();
    }

    /**
     * What an organisation was given.
     *
     * @param orders how many orders were issued
     * @param issued how many stamps that was
     * @param asked  how many more it asked for that were not issued yet, and not refused
     */
    public record Sum(long orders, long issued, long asked) {}
}
