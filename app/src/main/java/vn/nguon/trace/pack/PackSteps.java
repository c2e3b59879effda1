package vn.nguon.trace.pack;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.recording.RecordingContext;

/** Writes down, in the transaction of a record, which packs it named and who has them from then on. */
@Component
public class PackSteps {

    private final DatabaseClient database;

    PackSteps(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Writes those that the record does not have yet.
     *
     * @param holder who has them now; null while they are on their way, and once they are sold or gone
     */
    public Mono<Void> write(RecordingContext scene, NamedPacks named, @Nullable OrganisationId holder) {
        List<PackRange> packs = named.ranges();
        if (packs.isEmpty()) {
            return Mono.empty();
        }
        DatabaseClient.GenericExecuteSpec row = database.sql("""
                        insert into pack_step (lot_id, event_id, order_id, numbers, organisation_id, holder, event_time)
                        select lot_id, :event, order_id, fresh, :who, :holder, :time
                        from unnest(:lots, :orders, :firsts, :lasts) as run (lot_id, order_id, first, last)
                        cross join lateral unnest(
                          int8multirange(int8range(first, last, '[]')) - coalesce(
                            (select range_agg(numbers) from pack_step known where known.event_id = :event),
                            '{}'::int8multirange)) as fresh
                        """)
                .bind("event", scene.event().value())
                .bind("who", scene.holder().value())
                .bind("time", scene.at().time())
                .bind("lots", packs.stream().map(pack -> pack.lot().value()).toArray(UUID[]::new))
                .bind("orders", packs.stream().map(PackRange::order).toArray(Long[]::new))
                .bind("firsts", packs.stream().map(PackRange::first).toArray(Long[]::new))
                .bind("lasts", packs.stream().map(PackRange::last).toArray(Long[]::new));
        return (holder == null ? row.bindNull("holder", Long.class) : row.bind("holder", holder.value())).then();
    }

    /**
     * The packs that a shipping named have the way of all of it: they arrive where a whole load of their lot arrived, or
     * are on their way back with it.
     *
     * @param holder who has them now; null if they are on their way back
     */
    public Mono<Void> follow(
            RecordingContext scene, EventId shipping, List<UUID> lots, @Nullable OrganisationId holder) {
        if (lots.isEmpty()) {
            return Mono.empty();
        }
        DatabaseClient.GenericExecuteSpec row = database.sql("""
                        insert into pack_step (lot_id, event_id, order_id, numbers, organisation_id, holder, event_time)
                        select lot_id, :event, order_id, numbers, :who, :holder, :time
                        from pack_step
                        where event_id = :shipping
                          and lot_id = any(:lots)
                        """)
                .bind("event", scene.event().value())
                .bind("shipping", shipping.value())
                .bind("lots", lots.toArray(UUID[]::new))
                .bind("who", scene.holder().value())
                .bind("time", scene.at().time());
        return (holder == null ? row.bindNull("holder", Long.class) : row.bind("holder", holder.value())).then();
    }
}
