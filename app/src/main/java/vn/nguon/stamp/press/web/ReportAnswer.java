package vn.nguon.stamp.press.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.press.outcome.ReportReceipt;
import vn.nguon.stamp.press.tally.PressTally;

/** The answer to a workstation's report. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportAnswer(
        @Schema(description = "Where the job stands") PressTally stamps,

        @Schema(description = "Not to be printed any more: voided since the run began")
        List<RangeAnswer> withdrawn,

        @Schema(description = "Were out before, so they were not counted again; inspectors are told")
        List<RangeAnswer> refused,

        @Schema(description = "Why to stop; absent to go on")
        ReportReceipt.@Nullable Stop stop) {

    static ReportAnswer of(ReportReceipt account) {
        return new ReportAnswer(
                account.tally(), ranges(account.withdrawn()), ranges(account.refused()), account.stop());
    }

    private static List<RangeAnswer> ranges(List<StampRange> stamps) {
        return stamps.stream().map(RangeAnswer::of).toList();
    }
}
