package vn.nguon.stamp.press.outcome;

import reactor.core.publisher.Mono;

/** The way of the press to the inspectors' worklist, which lies in a room above it. */
public interface AlertingInspectors {

    /** Puts an irregularity on the worklist, within the transaction of the act it came from. */
    Mono<Void> tell(PrintIrregularity irregularity);
}
