package vn.nguon.scan.alert;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UuidV7;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.scan.suspicion.Suspicion.Seen;
import vn.nguon.stamp.press.outcome.AlertingInspectors;
import vn.nguon.stamp.press.outcome.PrintIrregularity;

/** What happened at a press comes onto the same worklist as what scans show. */
@Component
class AlertsOfThePress implements AlertingInspectors {

    private final Alerts alerts;
    private final Ledger ledger;

    AlertsOfThePress(Alerts alerts, Ledger ledger) {
        this.alerts = alerts;
        this.ledger = ledger;
    }

    @Override
    public Mono<Void> tell(PrintIrregularity irregularity) {
        List<Seen> evidence = irregularity.traces().stream()
                .map(trace -> new Seen(trace.at(), null, 0, 0, trace.run().value()))
                .toList();
        Alert alert = new Alert(
                UuidV7.next(),
                irregularity.order().value(),
                irregularity.stamps().first(),
                irregularity.stamps().count(),
                irregularity.kind().rule(),
                evidence.get(evidence.size() - 1).at(),
                evidence,
                new CaseProgress.Open());
        return alerts.add(alert)
                .flatMap(isNew -> isNew
                        ? ledger.record(new Act(
                                        "alert-raised",
                                        "system",
                                        alert.subjects(),
                                        Map.of(
                                                "rule", alert.rule(),
                                                "stamps", alert.stamps(),
                                                "evidence", AlertEvidence.facts(evidence))))
                                .then()
                        : Mono.empty());
    }
}
