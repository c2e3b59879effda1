package vn.nguon.stamp.press.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.stamp.press.outcome.PrintOutcomes.Outcome;

/** What exists on paper goes into the ledger. */
@Component
class RecordingPrints {

    private final Ledger ledger;

    RecordingPrints(Ledger ledger) {
        this.ledger = ledger;
    }

    /** An order's caches need not hear of paper, so the order is a subject only where something went wrong. */
    Mono<Void> record(ReportContext desk, PrintReport report, List<Outcome> before) {
        if (report.onPaper().isEmpty()) {
            return Mono.empty();
        }
        List<String> subjects = new ArrayList<>(
                List.of(desk.run().id().subject(), desk.job().id().subject()));
        if (!before.isEmpty() || !report.reprinted().isEmpty()) {
            subjects.add(desk.job().order().subject());
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("printed", report.printed());
        if (!report.reprinted().isEmpty()) {
            facts.put("reprinted", facts(report.reprinted()));
        }
        if (!report.spoiled().isEmpty()) {
            facts.put("spoiled", facts(report.spoiled()));
        }
        if (!before.isEmpty()) {
            facts.put("refused", before.stream().map(Outcome::stamps).toList());
        }
        return ledger.record(new Act("stamps-printed", desk.actor().name(), subjects, facts))
                .then();
    }

    private static List<Map<String, Object>> facts(List<PrintReport.Told> told) {
        return told.stream()
                .map(one -> Map.<String, Object>of("numbers", one.stamps(), "reason", one.reason()))
                .toList();
    }
}
