package vn.nguon.scan.alert;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.database.UuidV7;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.scan.finding.ScanBaseline;
import vn.nguon.scan.finding.SuspicionRulings;
import vn.nguon.scan.suspicion.Suspicion;

/** Tells inspectors of a suspicion, once for each rule and stamp, without a scan waiting for it. */
@Component
public class RaisingAlerts {

    private static final Logger LOG = LoggerFactory.getLogger(RaisingAlerts.class);

    private final Alerts alerts;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    /** What was raised lately, so that a stamp under suspicion does not ask the database at every scan. */
    private final Cache<String, Boolean> lately = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    RaisingAlerts(Alerts alerts, UnitOfWork unitOfWork, Ledger ledger) {
        this.alerts = alerts;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * Raises an alert unless there is one that waits or was confirmed; a failure is logged, and the next scan tries
     * again.
     *
     * @param at      when the suspicion came up
     * @param rulings what inspectors said before; of what they cleared a new one may be raised
     */
    public void raise(long order, long number, Suspicion suspicion, Instant at, SuspicionRulings rulings) {
        ScanBaseline cleared = rulings.cleared().get(suspicion.rule());
        String key = number + " " + suspicion.rule() + (cleared == null ? "" : " " + cleared.at());
        if (lately.asMap().putIfAbsent(key, true) != null) {
            return;
        }
        record(order, number, suspicion, at).subscribe(done -> {}, failure -> {
            lately.invalidate(key);
            LOG.warn("An alert about stamp {} could not be raised: {}", number, failure.toString());
        });
    }

    private Mono<Void> record(long order, long number, Suspicion suspicion, Instant at) {
        Alert alert = new Alert(
                UuidV7.next(), order, number, 1, suspicion.rule(), at, suspicion.evidence(), new CaseProgress.Open());
        return unitOfWork.inOneTransaction(alerts.add(alert)
                .flatMap(isNew -> isNew ? ledger.record(act(alert, suspicion)).then() : Mono.empty()));
    }

    private static Act act(Alert alert, Suspicion suspicion) {
        return new Act(
                "alert-raised",
                "system",
                alert.subjects(),
                Map.of("rule", alert.rule(), "evidence", AlertEvidence.facts(suspicion.evidence())));
    }
}
