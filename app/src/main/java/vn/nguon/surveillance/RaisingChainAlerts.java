package vn.nguon.surveillance;

import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;

/** Tells inspectors of something about the chain, once for each rule and what it speaks of. */
@Component
public class RaisingChainAlerts {

    private final ChainAlerts alerts;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    RaisingChainAlerts(ChainAlerts alerts, UnitOfWork unitOfWork, Ledger ledger) {
        this.alerts = alerts;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /** Raises it; false if the rule spoke of that before. */
    public Mono<Boolean> raise(ChainAlert alert) {
        return unitOfWork.inOneTransaction(alerts.add(alert)
                .flatMap(isNew -> isNew ? ledger.record(act(alert)).thenReturn(true) : Mono.just(false)));
    }

    private static Act act(ChainAlert alert) {
        return new Act(
                "chain-alert-raised",
                "system",
                alert.subjects(),
                Map.of(
                        "rule", alert.rule().code(),
                        "about", alert.about(),
                        "evidence",
                                alert.evidence().stream()
                                        .map(AlertFact::entered)
                                        .toList()));
    }
}
