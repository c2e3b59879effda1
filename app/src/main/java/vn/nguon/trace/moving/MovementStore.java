package vn.nguon.trace.moving;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.recording.RecordingContext;
import vn.nguon.trace.rule.AlreadyReceived;

/** Writes down, in the transaction of a record, that goods are on their way, and that they arrived. */
@Component
public class MovementStore {

    private final DatabaseClient database;

    MovementStore(DatabaseClient database) {
        this.database = database;
    }

    /** So much of a lot is sent. */
    public record Load(LotId lot, Quantity quantity) {}

    /** Sends goods on their way from who records it. */
    public Mono<Void> ship(
            MovementId id,
            RecordingContext scene,
            Stage stage,
            Shipment.Purpose purpose,
            OrganisationId to,
            @Nullable PlaceId toPlace,
            List<Load> loads) {
        return Flux.fromIterable(loads)
                .concatMap(load -> {
                    DatabaseClient.GenericExecuteSpec row = database.sql("""
                                    insert into movement (lot_id, movement_id, stage, purpose, from_organisation,
                                      to_organisation, to_place, shipped, unit, ship_event, shipped_at)
                                    values (:lot, :id, :stage, :purpose, :from, :to, :place, :shipped, :unit, :event, :time)
                                    """)
                            .bind("lot", load.lot().value())
                            .bind("id", id.value())
                            .bind("stage", stage.name())
                            .bind("purpose", purpose.name())
                            .bind("from", scene.holder().value())
                            .bind("to", to.value())
                            .bind("shipped", load.quantity().amount())
                            .bind("unit", load.quantity().unit().name())
                            .bind("event", scene.event().value())
                            .bind("time", scene.at().time());
                    return (toPlace == null ? row.bindNull("place", Long.class) : row.bind("place", toPlace.value()))
                            .then();
                })
                .then();
    }

    /** Writes down what arrived of one load; refuses one that arrived before, or was cancelled. */
    public Mono<Void> receive(MovementId id, LotId lot, Quantity received, EventId event, OffsetDateTime at) {
        return database.sql("""
                        update movement
                        set received = :received, receive_event = :event, received_at = :at
                        where lot_id = :lot
                          and movement_id = :id
                          and received_at is null
                          and cancelled_at is null
                        """)
                .bind("lot", lot.value())
                .bind("id", id.value())
                .bind("received", received.amount())
                .bind("event", event.value())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "movement_received_after_shipped"),
                        failure -> new ReceivedBeforeShipped())
                .flatMap(updated -> updated == 1 ? Mono.empty() : Mono.error(new AlreadyReceived()));
    }
}
