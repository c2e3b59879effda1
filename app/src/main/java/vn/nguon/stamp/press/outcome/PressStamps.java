package vn.nguon.stamp.press.outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.press.job.PrintJob;

/** The stamps of an order that wait for paper, are on goods, or are out of use, as a press must know it. */
@Component
class PressStamps {

    /** Of the stamps from :first to :last, those that are neither voided nor held by some rows of another table. */
    private static final String NEITHER_VOIDED_NOR = """
            select lower(part) as first, upper(part) - 1 as last
            from unnest(int8multirange(int8range(:first, :last, '[]')) - coalesce((
                select range_agg(numbers)
                from (
                  select numbers
                  from voiding
                  where order_id = :order
                    and numbers && int8range(:first, :last, '[]')
                  union all
                  select numbers
                  from %s
                    and order_id = :order
                    and numbers && int8range(:first, :last, '[]')) taken), '{}')) as part
            order by first
            """;

    private final DatabaseClient database;

    PressStamps(DatabaseClient database) {
        this.database = database;
    }

    /** Those of the stamps that are in use: not voided, and if wanted not on goods. */
    Mono<List<StampRange>> notVoided(OrderId order, StampRange stamps, boolean norActivated) {
        return database.sql(NEITHER_VOIDED_NOR.formatted("activation where :norActivated and withdrawn_at is null"))
                .bind("order", order.value())
                .bind("first", stamps.first())
                .bind("last", stamps.last())
                .bind("norActivated", norActivated)
                .map(row -> range(new ColumnReader(row)))
                .all()
                .collectList();
    }

    /** Those of the stamps that are on goods and not voided. */
    Mono<List<StampRange>> onGoods(OrderId order, StampRange stamps) {
        return database.sql("""
                        select lower(part) as first, upper(part) - 1 as last
                        from unnest((
                            select coalesce(range_agg(numbers * int8range(:first, :last, '[]')), '{}')
                            from activation
                            where order_id = :order
                              and numbers && int8range(:first, :last, '[]')
                              and withdrawn_at is null) - (
                            select coalesce(range_agg(numbers), '{}')
                            from voiding
                            where order_id = :order
                              and numbers && int8range(:first, :last, '[]'))) as part
                        order by first
                        """)
                .bind("order", order.value())
                .bind("first", stamps.first())
                .bind("last", stamps.last())
                .map(row -> range(new ColumnReader(row)))
                .all()
                .collectList();
    }

    /**
     * The next stamps of a job that may be printed: not voided, and not out yet unless they are wanted again.
     *
     * @param from the first number that is wanted
     * @param most so many stamps at most
     */
    Mono<List<StampRange>> next(PrintJob job, long from, long to, boolean again, int most) {
        return database.sql(NEITHER_VOIDED_NOR.formatted("print_outcome where not :again and outcome = 'PRINTED'")
                        + "limit :most")
                .bind("order", job.order().value())
                .bind("first", from)
                .bind("last", to)
                .bind("again", again)
                .bind("most", most)
                .map(row -> range(new ColumnReader(row)))
                .all()
                .collectList()
                .map(left -> cut(left, most));
    }

    private static List<StampRange> cut(List<StampRange> left, long most) {
        List<StampRange> taken = new ArrayList<>();
        long room = most;
        for (StampRange stamps : left) {
            if (room == 0) {
                break;
            }
            StampRange part = new StampRange(stamps.first(), Math.min(stamps.last(), stamps.first() + room - 1));
            taken.add(part);
            room -= part.count();
        }
        return taken;
    }

    /** Stamps of the job that were voided since a moment and did not come out before, the first thousand ranges. */
    Mono<List<StampRange>> voidedSince(PrintJob job, Instant since) {
        return database.sql("""
                        select greatest(lower(numbers), :first) as first, least(upper(numbers) - 1, :last) as last
                        from voiding
                        where order_id = :order
                          and numbers && int8range(:first, :last, '[]')
                          and voided_at >= :since
                        order by numbers
                        limit 1000
                        """)
                .bind("order", job.order().value())
                .bind("first", job.stamps().first())
                .bind("last", job.stamps().last())
                .bind("since", since)
                .map(row -> range(new ColumnReader(row)))
                .all()
                .collectList();
    }

    private static StampRange range(ColumnReader row) {
        return new StampRange(row.number("first"), row.number("last"));
    }
}
