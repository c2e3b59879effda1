package vn.nguon.trace.moving;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.EventId;

/** The movements of goods between organisations. */
@Component
public class Movements {

    private static final String COLUMNS = """
            select movement_id, movement.stage, purpose, from_organisation, sender.name as from_name, to_organisation,
              receiver.name as to_name, to_place, ship_event, receive_event, shipped_at, received_at,
              cancelled_at is not null as cancelled, movement.lot_id, lot.code, lot.name, shipped, received, settled,
              movement.unit
            from movement
            join organisation sender on sender.id = from_organisation
            join organisation receiver on receiver.id = to_organisation
            join lot on lot.lot_id = movement.lot_id
            """;

    private final DatabaseClient database;

    Movements(DatabaseClient database) {
        this.database = database;
    }

    /** The movement, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    public Mono<Movement> get(MovementId id) {
        return read(COLUMNS + "where movement_id = :id order by movement.lot_id", "id", id.value())
                .next()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** What is on the way to the organisation, in the order it was shipped; at most 1000 loads. */
    public Flux<Movement> onTheWayTo(OrganisationId receiver) {
        return read(COLUMNS + """
                where to_organisation = :receiver
                  and received_at is null
                  and cancelled_at is null
                order by movement_id, movement.lot_id
                limit 1000
                """, "receiver", receiver.value());
    }

    /** Where goods are missing that the organisation sent or was to receive, the latest first; at most 200 loads. */
    public Flux<Movement> unsettledOf(OrganisationId party) {
        return read(COLUMNS + """
                where :party in (from_organisation, to_organisation)
                  and (movement.lot_id, movement_id) in (
                    select lot_id, movement_id
                    from movement
                    where from_organisation = :party and settled < shipped - received
                    union
                    select lot_id, movement_id
                    from movement
                    where to_organisation = :party and settled < shipped - received)
                order by movement_id desc, movement.lot_id
                limit 200
                """, "party", party.value());
    }

    /** A lot's way from hand to hand, in the order it was shipped; at most 200 movements. */
    public Flux<Movement> of(LotId lot) {
        return read(COLUMNS + """
                where movement.lot_id = :lot
                order by shipped_at, movement_id
                limit 200
                """, "lot", lot.value());
    }

    /** Whether each of the lots was made by the one organisation, or came from it into the hands of the other. */
    Mono<Boolean> cameFrom(OrganisationId giver, OrganisationId taker, Collection<LotId> lots) {
        return database.sql("""
                        select bool_and(
                          lot.organisation_id = :giver
                          or exists (
                            select
                            from movement
                            where movement.lot_id = lot.lot_id
                              and from_organisation = :giver
                              and to_organisation = :taker
                              and received_at is not null)) as came
                        from lot
                        where lot_id = any(:lots)
                        """)
                .bind("giver", giver.value())
                .bind("taker", taker.value())
                .bind("lots", lots.stream().map(LotId::value).toArray(UUID[]::new))
                .map(row -> new ColumnReader(row).value("came", Boolean.class))
                .one();
    }

    private Flux<Movement> read(String sql, String name, Object value) {
        return database.sql(sql)
                .bind(name, value)
                .map(row -> row(new ColumnReader(row)))
                .all()
                .collectList()
                .flatMapIterable(Movements::together);
    }

    /** Rows of the same movement become its loads. */
    private static List<Movement> together(List<Movement> rows) {
        Map<MovementId, Movement> movements = new LinkedHashMap<>();
        rows.forEach(row -> movements.merge(row.id(), row, Movements::both));
        return List.copyOf(movements.values());
    }

    private static Movement both(Movement one, Movement more) {
        List<Movement.Load> loads = new ArrayList<>(one.loads());
        loads.addAll(more.loads());
        return new Movement(
                one.id(),
                one.stage(),
                one.purpose(),
                one.from(),
                one.fromName(),
                one.to(),
                one.toName(),
                one.toPlaceId(),
                one.shipping(),
                one.receiving(),
                one.shippedAt(),
                one.receivedAt(),
                one.cancelled(),
                List.copyOf(loads));
    }

    private static Movement row(ColumnReader row) {
        Unit unit = Unit.valueOf(row.text("unit"));
        Long place = row.maybe("to_place", Long.class);
        UUID receiving = row.maybe("receive_event", UUID.class);
        BigDecimal received = row.maybe("received", BigDecimal.class);
        return new Movement(
                new MovementId(row.value("movement_id", UUID.class)),
                Stage.valueOf(row.text("stage")),
                Shipment.Purpose.valueOf(row.text("purpose")),
                new OrganisationId(row.number("from_organisation")),
                row.text("from_name"),
                new OrganisationId(row.number("to_organisation")),
                row.text("to_name"),
                place == null ? null : new PlaceId(place),
                new EventId(row.value("ship_event", UUID.class)),
                receiving == null ? null : new EventId(receiving),
                row.value("shipped_at", Instant.class),
                row.maybe("received_at", Instant.class),
                row.value("cancelled", Boolean.class),
                List.of(new Movement.Load(
                        new LotId(row.value("lot_id", UUID.class)),
                        row.text("code"),
                        row.text("name"),
                        new Quantity(row.value("shipped", BigDecimal.class), unit),
                        received == null ? null : new Quantity(received, unit),
                        new Quantity(row.value("settled", BigDecimal.class), unit))));
    }
}
