package vn.nguon.inspector.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.refusal.Invalid;
import vn.nguon.scan.finding.Finding;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.freezing.FreezingStamps;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.trace.LotId;
import vn.nguon.trace.correction.FreezingLots;

/** Settles a case and holds what the finding says is to be held, in one act: both happen or neither. */
@Component
class ConcludingCases {

    private final FreezingStamps freezingStamps;
    private final FreezingLots freezingLots;
    private final Stamps stamps;
    private final UnitOfWork unitOfWork;

    ConcludingCases(FreezingStamps freezingStamps, FreezingLots freezingLots, Stamps stamps, UnitOfWork unitOfWork) {
        this.freezingStamps = freezingStamps;
        this.freezingLots = freezingLots;
        this.stamps = stamps;
        this.unitOfWork = unitOfWork;
    }

    /** @param about the stamps of the case; null if it is about none of ours */
    Mono<Void> conclude(Actor actor, CaseConclusion conclusion, @Nullable StampRange about, Mono<?> settling) {
        return unitOfWork
                .inOneTransaction(settling.then(Mono.defer(() -> hold(actor, conclusion, about)))
                        .thenReturn(true))
                .then();
    }

    private Mono<Void> hold(Actor actor, CaseConclusion conclusion, @Nullable StampRange about) {
        if (conclusion.hold() == null) {
            return Mono.empty();
        }
        if (conclusion.outcome() == Finding.Outcome.NOTHING_WRONG) {
            throw new Invalid(
                    "hold",
                    "Đã kết luận không có gì sai thì không tạm giữ. Hãy bỏ chọn, hoặc sửa kết luận.",
                    "What has nothing wrong is not held. Choose nothing to hold, or another outcome.");
        }
        String reason = conclusion.toldHolders();
        if (conclusion.hold() == CaseConclusion.Hold.STAMPS) {
            return freezingStamps
                    .freeze(actor, StampSelection.read(conclusion.first(), conclusion.last(), null, null), reason)
                    .then();
        }
        return lot(about)
                .flatMap(lot -> freezingLots.freeze(actor, lot, reason))
                .then();
    }

    private Mono<LotId> lot(@Nullable StampRange about) {
        return Mono.justOrEmpty(about)
                .flatMap(range -> stamps.find(new StampNumber(range.first())))
                .ofType(Stamp.Activated.class)
                .map(stamp -> stamp.binding().lot())
                .switchIfEmpty(Mono.error(() -> new Invalid(
                        "hold",
                        "Tem này không ở trên lô nào, nên không có lô để giữ.",
                        "The stamp is on no lot, so there is none to hold.")));
    }
}
