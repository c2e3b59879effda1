package vn.nguon.trace.reverse;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.recording.RecordingContext;

/** All that was said of goods that did not arrive. */
@Component
public class Settlements {

    private final DatabaseClient database;

    Settlements(DatabaseClient database) {
        this.database = database;
    }

    /**
     * So much of a lot was accounted for.
     *
     * @param by     who said so
     * @param reason what happened, in their words
     */
    public record Settled(
            LotId lot,
            EventId event,
            OrganisationId by,
            SettlementOutcome outcome,
            Quantity quantity,
            Instant at,
            String reason) {}

    /** What was said of a delivery and not declared wrong since, in the order it was recorded. */
    public Flux<Settled> of(MovementId movement) {
        return database.sql("""
                        select s.lot_id, s.event_id, s.organisation_id, s.outcome, s.quantity, m.unit, s.settled_at,
                          coalesce(e.details ->> 'reason', '') as reason
                        from movement m
                        join movement_settlement s on s.lot_id = m.lot_id and s.movement_id = m.movement_id
                        join trace_event e on e.event_id = s.event_id
                        where m.movement_id = :movement
                          and not s.reversal
                          and not exists (select from event_error wrong where wrong.event_id = s.event_id)
                        order by s.event_id, s.lot_id
                        """)
                .bind("movement", movement.value())
                .map(row -> settled(new ColumnReader(row)))
                .all();
    }

    /** More than is missing breaks {@code movement_settles_what_is_missing}. */
    Mono<Void> write(
            RecordingContext scene, MovementId movement, LotId lot, SettlementOutcome outcome, Quantity quantity) {
        return database.sql("""
                        insert into movement_settlement (lot_id, movement_id, event_id, organisation_id, outcome,
                          quantity, settled_at)
                        values (:lot, :movement, :event, :who, :outcome, :quantity, :time)
                        """)
                .bind("lot", lot.value())
                .bind("movement", movement.value())
                .bind("event", scene.event().value())
                .bind("who", scene.holder().value())
                .bind("outcome", outcome.name())
                .bind("quantity", quantity.amount())
                .bind("time", scene.at().time())
                .then();
    }

    private static Settled settled(ColumnReader row) {
        return new Settled(
                new LotId(row.value("lot_id", UUID.class)),
                new EventId(row.value("event_id", UUID.class)),
                new OrganisationId(row.number("organisation_id")),
                SettlementOutcome.valueOf(row.text("outcome")),
                new Quantity(row.value("quantity", BigDecimal.class), Unit.valueOf(row.text("unit"))),
                row.value("settled_at", Instant.class),
                row.text("reason"));
    }
}
