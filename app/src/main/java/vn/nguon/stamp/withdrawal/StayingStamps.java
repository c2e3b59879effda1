package vn.nguon.stamp.withdrawal;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.refusal.Refusal;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.trace.LotId;
import vn.nguon.trace.objection.Objection;
import vn.nguon.trace.objection.Objections;

/**
 * Stamps that must stay on their goods: somebody who holds such a package finds out by its stamp what is the matter, and
 * on other goods it would say that all is well.
 */
@Component
class StayingStamps {

    private final DatabaseClient database;
    private final Objections objections;

    StayingStamps(DatabaseClient database, Objections objections) {
        this.database = database;
        this.objections = objections;
    }

    /** Nobody calls the lot back, holds or tests it, or anything that it was made from, before the transaction ends. */
    Mono<Void> lock(LotId lot) {
        return objections.lockBehind(List.of(lot));
    }

    /**
     * Refuses to free stamps of goods that are called back or ever were, that an inspector holds, or that failed a test;
     * and stamps of a range that an inspector holds. The caller holds the locks of the lots and of the orders.
     */
    Mono<Void> refuse(Activation activation) {
        return objections
                .against(activation.lot())
                .flatMap(found -> found.isEmpty() ? Mono.empty() : Mono.<Void>error(refusal(found.get(0))))
                .then(refuseHeldStamps(activation.id()));
    }

    private static Refusal refusal(Objection objection) {
        if (objection instanceof Objection.CalledBack recall) {
            return new StampsStayOnRecalledGoods(recall);
        }
        if (objection instanceof Objection.Held held) {
            return new StampsStayOnHeldGoods(held);
        }
        return objection instanceof Objection.FailedTest failed
                ? new StampsStayOnFailedGoods(failed)
                : new StampsStayOnQuestionedGoods(objection);
    }

    private Mono<Void> refuseHeldStamps(UUID id) {
        return database.sql("""
                        select freeze_id
                        from activation
                        join stamp_freeze held on held.order_id = activation.order_id
                          and held.numbers && activation.numbers
                        where activation_id = :id
                          and released_at is null
                        limit 1
                        """).bind("id", id).fetch().one().flatMap(held -> Mono.error(new StampsStayOnHeldGoods()));
    }
}
