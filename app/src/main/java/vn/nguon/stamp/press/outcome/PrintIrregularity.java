package vn.nguon.stamp.press.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.press.run.RunId;

/**
 * Something at a press that inspectors should look into.
 *
 * @param traces the reports it shows in, in the order of time
 */
public record PrintIrregularity(Kind kind, OrderId order, StampRange stamps, List<Trace> traces) {

    public PrintIrregularity {
        traces = List.copyOf(traces);
    }

    /** What is unusual. */
    public enum Kind {
        /** Stamps came out that were out before, and nobody had asked for them again. */
        PRINTED_TWICE,
        /** A print house says that stamps are spoiled, and they are on goods. */
        SPOILED_BUT_ON_GOODS;

        /** As alerts and the API call it: {@code printed-twice}. */
        public String rule() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A run that said so, and when. */
    public record Trace(RunId run, Instant at) {}
}
