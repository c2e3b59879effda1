package vn.nguon.stamp.press.outcome;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.press.outcome.PrintOutcomes.Outcome;

/** Stamps that came out twice unasked are put before the inspectors. */
@Component
class DuplicatePrintAlert {

    private final AlertingInspectors inspectors;

    DuplicatePrintAlert(AlertingInspectors inspectors) {
        this.inspectors = inspectors;
    }

    /** @param before what runs had told of these stamps before this report */
    Mono<Void> tell(ReportContext desk, List<Outcome> before) {
        return Flux.fromIterable(stretches(before))
                .concatMap(outcome -> inspectors.tell(new PrintIrregularity(
                        PrintIrregularity.Kind.PRINTED_TWICE,
                        desk.job().order(),
                        outcome.stamps(),
                        List.of(
                                new PrintIrregularity.Trace(outcome.run(), outcome.last()),
                                new PrintIrregularity.Trace(desk.run().id(), desk.now())))))
                .then();
    }

    /** Neighbours that the same run had told of, as one: an inspector looks into a roll, not into each stamp. */
    private static List<Outcome> stretches(List<Outcome> before) {
        List<Outcome> stretches = new ArrayList<>();
        for (Outcome next : before) {
            Outcome last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null
                    && last.run().equals(next.run())
                    && last.stamps().last() + 1 == next.stamps().first()) {
                stretches.set(
                        stretches.size() - 1,
                        new Outcome(
                                next.kind(),
                                new StampRange(
                                        last.stamps().first(), next.stamps().last()),
                                next.reason(),
                                next.run(),
                                last.first(),
                                next.last()));
            } else {
                stretches.add(next);
            }
        }
        return stretches;
    }
}
