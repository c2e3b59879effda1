package vn.nguon.trace.correction;

import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;

/** Holds a lot, or lets it go again: while it is held nobody uses, moves or stamps it. */
@Component
public class FreezingLots {

    private final UnitOfWork unitOfWork;
    private final Lots lots;
    private final DatabaseClient database;
    private final Ledger ledger;

    FreezingLots(UnitOfWork unitOfWork, Lots lots, DatabaseClient database, Ledger ledger) {
        this.unitOfWork = unitOfWork;
        this.lots = lots;
        this.database = database;
        this.ledger = ledger;
    }

    /** Inspectors and the authority hold lots, each time for a reason that its holders are told. */
    public Mono<Lot> freeze(Actor actor, LotId id, String reason) {
        String why = FieldReader.prose("reason", reason, 3, 400);
        return change(
                actor,
                id,
                "lot-frozen",
                why,
                database.sql("""
                        update lot
                        set frozen_at = now(), frozen_by = :by, frozen_reason = :reason, frozen_with = null
                        where lot_id = :id
                        """).bind("by", actor.name()).bind("reason", why));
    }

    public Mono<Lot> release(Actor actor, LotId id, String reason) {
        String why = FieldReader.prose("reason", reason, 3, 400);
        return change(actor, id, "lot-released", why, database.sql("""
                        update lot
                        set frozen_at = null, frozen_by = null, frozen_reason = '', frozen_with = null
                        where lot_id = :id
                        """));
    }

    private Mono<Lot> change(
            Actor actor, LotId id, String word, String reason, DatabaseClient.GenericExecuteSpec update) {
        actor.require(Role.INSPECTOR, Role.AUTHORITY);
        return unitOfWork.inOneTransaction(lots.findAllForUpdate(List.of(id))
                .singleOrEmpty()
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(lot -> update.bind("id", id.value())
                        .then()
                        .then(ledger.record(new Act(
                                word,
                                actor.name(),
                                List.of(id.subject(), lot.organisation().subject()),
                                Map.of("code", lot.code(), "reason", reason)))))
                .then(Mono.defer(() -> lots.get(id))));
    }
}
