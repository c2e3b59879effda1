package vn.nguon.stamp.voiding;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.Actor;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.OrderVisibility;
import vn.nguon.stamp.selection.SelectionPart;
import vn.nguon.trace.LotId;

/** The voidings: which stamps were taken out of use. */
@Component
public class Voidings {

    private final DatabaseClient database;

    Voidings(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Voidings of stamps that the actor's organisation owns or prints, newest first; inspectors and the authority see
     * all.
     *
     * @param order  only those of that order's stamps
     * @param id     only that one
     * @param before only those made earlier than that one
     */
    public Flux<VoidedStamps> seen(Actor actor, @Nullable OrderId order, @Nullable UUID id, UUID before, int limit) {
        return OrderVisibility.of(actor, database.sql("""
                        select voiding_id, cause, reason, voided_at, voided_by,
                          sum(upper(voiding.numbers) - lower(voiding.numbers))::bigint as stamps, count(*)::int as ranges,
                          (array_agg(order_id order by voiding.numbers))[1 : 100] as orders,
                          (array_agg(lower(voiding.numbers) order by voiding.numbers))[1 : 100] as firsts,
                          (array_agg(upper(voiding.numbers) - 1 order by voiding.numbers))[1 : 100] as lasts
                        from voiding
                        where voiding_id < :before
                          and (:all
                            or (:works and organisation_id = :organisation)
                            or (:prints and order_id in (
                              select id from stamp_order where print_house_id = :organisation)))
                          and (:order::bigint is null or order_id = :order)
                          and (:id::uuid is null or voiding_id = :id)
                        group by voiding_id, cause, voiding.reason, voided_at, voided_by
                        order by voiding_id desc
                        limit :limit
                        """))
                .bind("before", before)
                .bind("order", Parameters.in(R2dbcType.BIGINT, order == null ? null : order.value()))
                .bind("id", id == null ? Parameters.in(UUID.class) : Parameters.in(id))
                .bind("limit", limit)
                .map(row -> voided(new ColumnReader(row)))
                .all();
    }

    /** Those of the order's stamps in the range that are not voided, in order. */
    public Mono<List<StampRange>> without(OrderId order, StampRange stamps) {
        return database.sql("""
                        select lower(part) as first, upper(part) - 1 as last
                        from unnest(int8multirange(int8range(:first, :last, '[]')) - coalesce(
                          (select range_agg(numbers)
                           from voiding
                           where order_id = :order
                             and numbers && int8range(:first, :last, '[]')),
                          '{}')) as part
                        order by part
                        """)
                .bind("order", order.value())
                .bind("first", stamps.first())
                .bind("last", stamps.last())
                .map(row -> part(new ColumnReader(row)))
                .all()
                .collectList();
    }

    /** How many of the stamps on the lot's goods are voided. */
    public Mono<Long> on(LotId lot) {
        return database.sql("""
                        select coalesce(sum(upper(part) - lower(part)), 0)::bigint as stamps
                        from (
                          select activation.numbers * voiding.numbers as part
                          from activation
                          join voiding on voiding.order_id = activation.order_id
                            and voiding.numbers && activation.numbers
                          where activation.lot_id = :lot
                            and activation.withdrawn_at is null) parts
                        """)
                .bind("lot", lot.value())
                .map(row -> new ColumnReader(row).number("stamps"))
                .one();
    }

    private static StampRange part(ColumnReader row) {
        return new StampRange(row.number("first"), row.number("last"));
    }

    private static VoidedStamps voided(ColumnReader row) {
        return new VoidedStamps(
                row.value("voiding_id", UUID.class),
                VoidingCause.valueOf(row.text("cause")),
                row.text("reason"),
                row.value("voided_at", Instant.class),
                row.text("voided_by"),
                row.number("stamps"),
                row.value("ranges", Integer.class),
                SelectionPart.all(row));
    }
}
