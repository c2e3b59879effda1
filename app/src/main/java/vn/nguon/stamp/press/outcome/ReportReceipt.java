package vn.nguon.stamp.press.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.press.tally.PressTally;

/**
 * What a workstation is told after a report.
 *
 * @param tally     where the job stands
 * @param withdrawn stamps that are not to be printed any more, because they were voided since the run began
 * @param refused   stamps of this report that were out before, and were not counted again
 * @param stop      why the run is to stop; null to go on
 */
public record ReportReceipt(
        PressTally tally,
        List<StampRange> withdrawn,
        List<StampRange> refused,
        @Nullable Stop stop) {

    public ReportReceipt {
        withdrawn = List.copyOf(withdrawn);
        refused = List.copyOf(refused);
    }

    /** Why a run is to stop. */
    public enum Stop {
        /** The job was cancelled. */
        CANCELLED,
        /** The run was ended; another workstation may have the job. */
        ENDED,
        /** The organisation, the product or the print house is not admitted any more. */
        NOT_ADMITTED
    }
}
