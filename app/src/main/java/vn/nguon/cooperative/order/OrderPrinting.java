package vn.nguon.cooperative.order;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.Organisation;
import vn.nguon.pages.naming.ActorNames;
import vn.nguon.pages.press.PrintProgress;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.press.job.JobId;
import vn.nguon.stamp.press.job.PrintJob;
import vn.nguon.stamp.press.run.PrintRun;
import vn.nguon.stamp.press.run.RunId;
import vn.nguon.stamp.press.tally.RunTally;

/**
 * All that the page about the printing of an order shows.
 *
 * @param printHouse whom the order was given to; null for one that its owner prints
 * @param runs       the latest of each job
 * @param outcomes   what came out of each run that reported anything
 * @param names      what those are called who opened jobs and began runs
 * @param now        when it was asked for: a run that is silent for long is said to be
 */
public record OrderPrinting(
        StampOrder order,
        @Nullable Organisation printHouse,
        PrintProgress progress,
        Map<JobId, List<PrintRun>> runs,
        Map<RunId, RunTally> outcomes,
        ActorNames names,
        Instant now) {

    public List<PrintRun> runs(PrintJob job) {
        return runs.getOrDefault(job.id(), List.of());
    }

    public RunTally outcome(PrintRun run) {
        return outcomes.getOrDefault(run.id(), RunTally.NOTHING);
    }
}
