package vn.nguon.stamp.freezing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.CommitNotifications;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.selection.SelectedStamps;
import vn.nguon.stamp.selection.SelectionPart;

/**
 * All freezes of stamps. What is held now is little, so every node has it in memory, and reads it again when it hears
 * that something was frozen or let go: a scan asks nobody.
 */
@Component
public class StampFreezes implements DisposableBean {

    private static final String SELECT = """
            select freeze_id, reason, frozen_at, frozen_by, released_at, released_by, release_reason,
              sum(upper(numbers) - lower(numbers))::bigint as stamps,
              (array_agg(order_id order by numbers))[1 : 100] as orders,
              (array_agg(lower(numbers) order by numbers))[1 : 100] as firsts,
              (array_agg(upper(numbers) - 1 order by numbers))[1 : 100] as lasts
            from stamp_freeze
            """;

    private static final String GROUP = """
            group by freeze_id, reason, frozen_at, frozen_by, released_at, released_by, release_reason
            """;

    private final DatabaseClient database;
    private final Disposable listening;
    private volatile Mono<FrozenStamps> frozen;

    StampFreezes(DatabaseClient database, CommitNotifications commitNotifications) {
        this.database = database;
        this.frozen = readFrozen();
        this.listening = commitNotifications
                .heard()
                .filter(subject ->
                        subject.startsWith("stamp-freeze:") || subject.equals(CommitNotifications.EVERYTHING))
                .subscribe(changed -> frozen = readFrozen());
    }

    /** The stamps that are held now. */
    public Mono<FrozenStamps> frozen() {
        return frozen;
    }

    /** The freeze, in force or ended, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    public Mono<StampFreeze> get(UUID id) {
        return database.sql(SELECT + "where freeze_id = :id " + GROUP)
                .bind("id", id)
                .map(row -> freeze(new ColumnReader(row)))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** Freezes of the order's stamps, the latest first. */
    public Flux<StampFreeze> of(OrderId order, int limit) {
        return database.sql(SELECT + "where order_id = :order " + GROUP + "order by freeze_id desc limit :limit")
                .bind("order", order.value())
                .bind("limit", limit)
                .map(row -> freeze(new ColumnReader(row)))
                .all();
    }

    /** Refuses with {@link StampsAlreadyFrozen} if any of them is held. */
    Mono<Void> add(UUID id, SelectedStamps selected, String reason, String by, Instant at) {
        return database.sql("""
                        insert into stamp_freeze (order_id, freeze_id, numbers, reason, frozen_at, frozen_by)
                        select order_id, :id, int8range(first, last, '[]'), :reason, :at, :by
                        from unnest(:orders, :firsts, :lasts) as part (order_id, first, last)
                        """)
                .bind("id", id)
                .bind("reason", reason)
                .bind("at", at)
                .bind("by", by)
                .bind("orders", selected.orderIds())
                .bind("firsts", selected.firsts())
                .bind("lasts", selected.lasts())
                .then()
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "stamps_frozen_once"),
                        failure -> new StampsAlreadyFrozen());
    }

    /** Refuses with {@link StampsAlreadyReleased} if they were let go before. */
    Mono<Void> release(UUID id, String reason, String by, Instant at) {
        return database.sql("""
                        update stamp_freeze
                        set released_at = :at, released_by = :by, release_reason = :reason
                        where freeze_id = :id
                          and released_at is null
                        """)
                .bind("at", at)
                .bind("by", by)
                .bind("reason", reason)
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows > 0 ? Mono.empty() : Mono.error(new StampsAlreadyReleased()));
    }

    @Override
    public void destroy() {
        listening.dispose();
    }

    /** Read once for all who ask; a failure is told to those who wait and forgotten. */
    private Mono<FrozenStamps> readFrozen() {
        return database.sql("""
                        select freeze_id, lower(numbers) as first, upper(numbers) - 1 as last, reason
                        from stamp_freeze
                        where released_at is null
                        """)
                .map(row -> range(new ColumnReader(row)))
                .all()
                .collectList()
                .map(FrozenStamps::new)
                .cacheInvalidateIf(read -> false);
    }

    private static FrozenStamps.Range range(ColumnReader row) {
        return new FrozenStamps.Range(
                row.value("freeze_id", UUID.class),
                new StampRange(row.number("first"), row.number("last")),
                row.text("reason"));
    }

    private static StampFreeze freeze(ColumnReader row) {
        return new StampFreeze(
                row.value("freeze_id", UUID.class),
                row.text("reason"),
                row.value("frozen_at", Instant.class),
                row.text("frozen_by"),
                row.number("stamps"),
                SelectionPart.all(row),
                release(row));
    }

    private static StampFreeze.@Nullable Release release(ColumnReader row) {
        Instant at = row.maybe("released_at", Instant.class);
        return at == null ? null : new StampFreeze.Release(at, row.text("released_by"), row.text("release_reason"));
    }
}
