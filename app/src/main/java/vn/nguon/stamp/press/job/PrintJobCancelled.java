package vn.nguon.stamp.press.job;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The print job was called off. */
public final class PrintJobCancelled extends Refusal {

    /** The refusal of whatever would print it. */
    public PrintJobCancelled(PrintJob.Cancelled job) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lệnh in này đã bị huỷ: " + job.reason() + ". Không in thêm tem nào của lệnh này.",
                        "This print job was cancelled: " + job.reason() + ". Print nothing more of it."),
                null,
                Map.of("jobId", job.id().value()));
    }
}
