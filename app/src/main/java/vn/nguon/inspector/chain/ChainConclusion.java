package vn.nguon.inspector.chain;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.refusal.Invalid;
import vn.nguon.scan.finding.Finding;
import vn.nguon.surveillance.ChainAlert;
import vn.nguon.surveillance.SettlingChainAlerts;
import vn.nguon.trace.correction.FreezingLots;

/**
 * A finding of an alert about the chain as it is filled in.
 *
 * @param hold {@code LOT} where the lot is to be held because of it
 */
record ChainConclusion(
        Finding.@Nullable Outcome outcome,
        @Nullable String finding,
        @Nullable Hold hold) {

    private static final int LONGEST_REASON = 400;

    /** What can be held. */
    enum Hold {
        LOT
    }

    /** Settles the alert and holds its lot, in one act: both happen or neither. */
    @Component
    record Concluding(SettlingChainAlerts alerts, FreezingLots freezingLots, UnitOfWork unitOfWork) {

        Mono<ChainAlert> conclude(Actor actor, ChainAlert alert, ChainConclusion conclusion) {
            Finding finding = Finding.read(conclusion.outcome(), conclusion.finding(), null, null, null);
            return unitOfWork.inOneTransaction(alerts.settle(alert.id(), finding, actor)
                    .flatMap(settled -> conclusion.hold() == null
                            ? Mono.just(settled)
                            : hold(actor, alert, finding).thenReturn(settled)));
        }

        private Mono<?> hold(Actor actor, ChainAlert alert, Finding finding) {
            if (alert.lot() == null || finding.outcome() == Finding.Outcome.NOTHING_WRONG) {
                throw new Invalid(
                        "hold",
                        "Chỉ giữ lô khi kết luận đúng như nghi ngờ. Hãy bỏ chọn, hoặc sửa kết luận.",
                        "A lot is held only where the suspicion is confirmed. Choose nothing to hold, or another outcome.");
            }
            String reason = finding.text();
            return freezingLots.freeze(
                    actor,
                    alert.lot(),
                    reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…");
        }
    }
}
