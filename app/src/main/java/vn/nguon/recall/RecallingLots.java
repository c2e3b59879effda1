package vn.nguon.recall;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;

/** Calls a lot back; within a second every package of it says so. */
@Component
public class RecallingLots {

    private final Lots lots;
    private final Recalls recalls;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    RecallingLots(Lots lots, Recalls recalls, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        this.lots = lots;
        this.recalls = recalls;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Opens a recall: by a manager of the cooperative whose lot it is, or by the authority.
     *
     * @throws LotAlreadyRecalled while another recall of the lot is open
     */
    public Mono<Recall> recall(LotId lot, RecallNotice notice, Actor actor) {
        return unitOfWork.inOneTransaction(lots.findAllForUpdate(List.of(lot))
                .singleOrEmpty()
                .switchIfEmpty(Mono.error(NotFound::new))
                .map(found -> opened(lot, found.organisation(), notice, actor))
                .flatMap(recall ->
                        recalls.add(recall).then(ledger.record(act(recall))).thenReturn(recall)));
    }

    private Recall opened(LotId lot, OrganisationId owner, RecallNotice notice, Actor actor) {
        actor.requireSeeing(owner);
        boolean byAuthority = actor.is(Role.AUTHORITY);
        if (!byAuthority && !(actor.actsFor(owner) && actor.is(Role.MANAGER))) {
            throw new NotAllowed();
        }
        return new Recall(
                RecallId.next(),
                lot,
                owner,
                notice,
                byAuthority,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.name(),
                null);
    }

    private static Act act(Recall recall) {
        return new Act(
                "lot-recalled",
                recall.openedBy(),
                List.of(
                        recall.lot().subject(),
                        recall.id().subject(),
                        recall.organisation().subject()),
                Map.of(
                        "noticeVi", recall.notice().text().vi(),
                        "noticeEn", recall.notice().text().en(),
                        "contact", recall.notice().contact(),
                        "byAuthority", recall.byAuthority()));
    }
}
