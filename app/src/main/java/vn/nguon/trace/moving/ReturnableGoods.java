package vn.nguon.trace.moving;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.recording.ConsumedQuantity;
import vn.nguon.trace.rule.NotFromThem;

/** What may go back to whom: as much of a lot as they delivered and did not get back yet. Asked under the lots' locks. */
@Component
class ReturnableGoods {

    private final DatabaseClient database;

    ReturnableGoods(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> require(OrganisationId holder, OrganisationId deliverer, List<ConsumedQuantity> loads) {
        return Flux.fromIterable(loads)
                .concatMap(load -> came(holder, deliverer, load)
                        .filter(came -> came.amount().compareTo(load.quantity().amount()) < 0)
                        .flatMap(came -> Mono.error(new NotFromThem(
                                load.field() + ".quantity", load.hand().lot().code(), came, load.quantity()))))
                .then();
    }

    /** What went back and never arrived is not with them; what was refused on arrival never came. */
    private Mono<Quantity> came(OrganisationId holder, OrganisationId deliverer, ConsumedQuantity load) {
        return database.sql("""
                        select coalesce((
                            select sum(least(shipped, received))
                            from movement
                            where lot_id = :lot
                              and from_organisation = :deliverer
                              and to_organisation = :holder
                              and purpose = 'DELIVERY'), 0)
                          + coalesce((
                            select sum(s.quantity)
                            from movement_settlement s
                            join movement m on m.lot_id = s.lot_id and m.movement_id = s.movement_id
                            where s.lot_id = :lot
                              and s.outcome = 'FOUND'
                              and s.organisation_id = :holder
                              and m.from_organisation = :deliverer
                              and m.to_organisation = :holder
                              and m.purpose = 'DELIVERY'), 0)
                          - coalesce((
                            select sum(least(shipped, coalesce(received, shipped)))
                            from movement
                            where lot_id = :lot
                              and from_organisation = :holder
                              and to_organisation = :deliverer
                              and purpose = 'RETURN'
                              and cancelled_at is null
                              and not exists (
                                select from movement_settlement s where s.event_id = ship_event)), 0) as came
                        """)
                .bind("lot", load.hand().lot().id().value())
                .bind("holder", holder.value())
                .bind("deliverer", deliverer.value())
                .map(row -> new Quantity(
                        new ColumnReader(row).value("came", BigDecimal.class).max(BigDecimal.ZERO),
                        load.quantity().unit()))
                .one();
    }
}
