package vn.nguon.pages.press;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.http.Slice;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.press.job.JobId;
import vn.nguon.stamp.press.job.PrintJob;
import vn.nguon.stamp.press.tally.PressTally;

/**
 * How far the printing of an order is.
 *
 * @param tally   what came of all its stamps; null before they are issued
 * @param tallies what came of each job
 * @param left    of each job of which something is left, the first stretch of it
 */
public record PrintProgress(
        @Nullable PressTally tally, Slice<PrintJob> jobs, Map<JobId, PressTally> tallies, Map<JobId, StampRange> left) {

    /** The form that writes down what was printed, filled in with what comes next: what came out twice is a suspicion. */
    public FilledForm next(PrintJob job) {
        FilledForm filledForm = FilledForm.blank().with("printer", job.asked().printer());
        StampRange next = left.get(job.id());
        return next == null
                ? filledForm
                : filledForm.with("first", StampSerial.of(next.first())).with("last", StampSerial.of(next.last()));
    }
}
