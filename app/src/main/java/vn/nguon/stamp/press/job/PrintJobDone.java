package vn.nguon.stamp.press.job;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** All stamps of the print job are out, so there is nothing to call off. */
final class PrintJobDone extends Refusal {

    PrintJobDone(PrintJob.Done job) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lệnh in này đã in xong nên không huỷ được. Tem không dùng đến thì hãy huỷ tem.",
                        "This print job is done, so it cannot be cancelled. Void the stamps that are of no use."),
                null,
                Map.of("jobId", job.id().value()));
    }
}
