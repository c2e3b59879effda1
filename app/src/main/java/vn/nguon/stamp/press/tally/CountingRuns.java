package vn.nguon.stamp.press.tally;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.press.run.PrintRun;
import vn.nguon.stamp.press.run.RunId;

/** Counts what came out of single runs. */
@Component
public class CountingRuns {

    private final DatabaseClient database;

    CountingRuns(DatabaseClient database) {
        this.database = database;
    }

    /** What came out of those runs of the order; nothing for one that reported nothing. */
    public Mono<Map<RunId, RunTally>> of(OrderId order, Collection<PrintRun> runs) {
        if (runs.isEmpty()) {
            return Mono.just(Map.of());
        }
        return database.sql("""
                        select run_id,
                          coalesce(sum(upper(numbers) - lower(numbers)) filter (where outcome = 'PRINTED'), 0)::bigint as printed,
                          coalesce(sum(upper(numbers) - lower(numbers)) filter (where outcome = 'REPRINTED'), 0)::bigint as reprinted,
                          coalesce(sum(upper(numbers) - lower(numbers)) filter (where outcome = 'SPOILED'), 0)::bigint as spoiled,
                          coalesce(sum(upper(numbers) - lower(numbers)) filter (where outcome = 'REFUSED'), 0)::bigint as refused
                        from print_outcome
                        where order_id = :order
                          and run_id = any(:runs)
                        group by run_id
                        """)
                .bind("order", order.value())
                .bind("runs", runs.stream().map(run -> run.id().value()).toArray(UUID[]::new))
                .map(row -> counted(new ColumnReader(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Map.Entry<RunId, RunTally> counted(ColumnReader row) {
        return Map.entry(
                new RunId(row.value("run_id", UUID.class)),
                new RunTally(
                        row.number("printed"), row.number("reprinted"), row.number("spoiled"), row.number("refused")));
    }
}
