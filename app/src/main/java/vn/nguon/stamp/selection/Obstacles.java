package vn.nguon.stamp.selection;

import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.stamp.code.StampRange;

/** Looks for stamps among the selected ones that something was done with before. */
@Component
public class Obstacles {

    private final DatabaseClient database;

    Obstacles(DatabaseClient database) {
        this.database = database;
    }

    /** Refuses with {@link StampsAlreadyActivated} if any of the stamps is on goods. */
    public Mono<Void> refuseActivated(Selected selected) {
        return first("activation", "taken.withdrawn_at is null", selected)
                .flatMap(stamps -> stamps.isEmpty() ? Mono.empty() : Mono.error(new StampsAlreadyActivated(stamps)));
    }

    /** Refuses with {@link StampsAlreadyVoided} if any of the stamps is out of use. */
    public Mono<Void> refuseVoided(Selected selected) {
        return first("voiding", "true", selected)
                .flatMap(stamps -> stamps.isEmpty() ? Mono.empty() : Mono.error(new StampsAlreadyVoided(stamps)));
    }

    private Mono<List<StampRange>> first(String table, String condition, Selected selected) {
        return database.sql("""
                        select greatest(lower(taken.numbers), part.first) as first,
                          least(upper(taken.numbers) - 1, part.last) as last
                        from unnest(:orders, :firsts, :lasts) as part (order_id, first, last)
                        join %s taken on taken.order_id = part.order_id
                          and taken.numbers && int8range(part.first, part.last, '[]')
                          and %s
                        order by 1
                        limit :limit
                        """.formatted(table, condition))
                .bind("orders", selected.orderIds())
                .bind("firsts", selected.firsts())
                .bind("lasts", selected.lasts())
                .bind("limit", InTheWay.NAMED + 1)
                .map(row -> new StampRange(
                        Objects.requireNonNull(row.get("first", Long.class)),
                        Objects.requireNonNull(row.get("last", Long.class))))
                .all()
                .collectList();
    }
}
