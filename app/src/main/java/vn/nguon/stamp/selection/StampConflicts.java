package vn.nguon.stamp.selection;

import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.stamp.code.StampRange;

/** Looks for stamps among the selected ones that something was done with before. */
@Component
public class StampConflicts {

    private final DatabaseClient database;

    StampConflicts(DatabaseClient database) {
        this.database = database;
    }

    /** Refuses with {@link StampsAlreadyVoided} if any of the stamps is out of use. */
    public Mono<Void> refuseVoided(SelectedStamps selected) {
        return refuse(selected, false);
    }

    /** As above, and with {@link StampsAlreadyActivated} if any of them is on goods. */
    public Mono<Void> refuseVoidedOrActivated(SelectedStamps selected) {
        return refuse(selected, true);
    }

    /**
     * SQL for two members of a {@code with}: {@code part}, the selected stamps by order, and {@code taken}, those among
     * them that something was done with. {@link #bind} gives its parameters.
     */
    // Lateral and limited, so that each part is looked up in the index, however many parts and ranges there are.
    public static final String TAKEN = """
            part as (
              select order_id, first, last
              from unnest(:orders, :firsts, :lasts) as part (order_id, first, last)),
            taken as (
              select voided, greatest(lower(numbers), first) as first, least(upper(numbers) - 1, last) as last
              from part
              cross join lateral (
                (select true as voided, numbers
                  from voiding
                  where order_id = part.order_id
                    and numbers && int8range(first, last, '[]')
                  order by numbers
                  limit :limit)
                union all
                (select false, numbers
                  from activation
                  where :activatedToo
                    and order_id = part.order_id
                    and numbers && int8range(first, last, '[]')
                    and withdrawn_at is null
                  order by numbers
                  limit :limit)) done
              order by voided desc, first
              limit :limit)
            """;

    /** Binds what {@link #TAKEN} asks about. */
    public static GenericExecuteSpec bind(GenericExecuteSpec statement, SelectedStamps selected, boolean activatedToo) {
        return statement
                .bind("orders", selected.orderIds())
                .bind("firsts", selected.firsts())
                .bind("lasts", selected.lasts())
                .bind("activatedToo", activatedToo)
                .bind("limit", ConflictingStamps.NAMED + 1);
    }

    private Mono<Void> refuse(SelectedStamps selected, boolean activatedToo) {
        return bind(database.sql("with " + TAKEN + "select * from taken"), selected, activatedToo)
                .map(row -> taken(new ColumnReader(row)))
                .all()
                .collectList()
                .doOnNext(StampConflicts::requireNone)
                .then();
    }

    /** Refuses if there is any, given in the order of {@link #TAKEN}. */
    public static void requireNone(List<TakenStamps> taken) {
        if (taken.isEmpty()) {
            return;
        }
        boolean voided = taken.get(0).voided();
        List<StampRange> stamps = taken.stream()
                .filter(each -> each.voided() == voided)
                .map(TakenStamps::stamps)
                .toList();
        throw voided ? new StampsAlreadyVoided(stamps) : new StampsAlreadyActivated(stamps);
    }

    /** A row of {@link #TAKEN}, read while it lasts. */
    public static TakenStamps taken(ColumnReader row) {
        return new TakenStamps(
                row.value("voided", Boolean.class), new StampRange(row.number("first"), row.number("last")));
    }

    /** Stamps that something was done with. */
    public record TakenStamps(boolean voided, StampRange stamps) {}
}
