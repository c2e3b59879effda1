package vn.nguon.recall;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.LotId;

/** Ends a recall when the goods are back or nothing was wrong with them. */
@Component
public class ClosingRecalls {

    private static final int LONGEST_REASON = 1000;

    private final RecallRows rows;
    private final Recalls recalls;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    ClosingRecalls(RecallRows rows, Recalls recalls, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        this.rows = rows;
        this.recalls = recalls;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Closes a recall: the authority any, a cooperative's manager those that the cooperative opened itself.
     *
     * @param reason why it may end, 1 to 1,000 characters
     * @throws RecallAlreadyClosed if it has ended before
     * @throws RecalledByAuthority if the authority opened it and somebody else closes it
     */
    public Mono<Recall> close(RecallId id, String reason, Actor actor) {
        return close(recalls.get(id), reason, actor);
    }

    /** As above, the latest recall of that lot. */
    public Mono<Recall> close(LotId lot, String reason, Actor actor) {
        return close(rows.findFirstByLotOrderByIdDesc(lot), reason, actor);
    }

    private Mono<Recall> close(Mono<Recall> found, String reason, Actor actor) {
        String why = checked(reason);
        return unitOfWork.inOneTransaction(found.switchIfEmpty(Mono.error(NotFound::new))
                .map(recall -> closed(recall, why, actor))
                .flatMap(recall -> recalls.close(recall)
                        .then(ledger.record(act(recall, actor, why)))
                        .thenReturn(recall)));
    }

    private Recall closed(Recall recall, String reason, Actor actor) {
        actor.requireSeeing(recall.organisation());
        if (!actor.is(Role.AUTHORITY)) {
            if (!(actor.actsFor(recall.organisation()) && actor.is(Role.MANAGER))) {
                throw new NotAllowed();
            }
            if (recall.byAuthority()) {
                throw new RecalledByAuthority();
            }
        }
        return recall.closed(new Recall.Closing(clock.instant().truncatedTo(ChronoUnit.MICROS), actor.name(), reason));
    }

    private static String checked(String reason) {
        String stripped = FieldReader.prose("reason", reason, 0, Integer.MAX_VALUE);
        if (stripped.isEmpty() || stripped.length() > LONGEST_REASON) {
            throw new Invalid(
                    "reason",
                    "Hãy nêu lý do kết thúc thu hồi, dài nhất 1.000 ký tự.",
                    "Say why the recall ends, in at most 1,000 characters.");
        }
        return stripped;
    }

    private static Act act(Recall recall, Actor actor, String reason) {
        return new Act(
                "recall-closed",
                actor.name(),
                List.of(
                        recall.lot().subject(),
                        recall.id().subject(),
                        recall.organisation().subject()),
                Map.of("reason", reason));
    }
}
