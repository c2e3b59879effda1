package vn.nguon.stamp.press.job;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Some of the stamps are in an open print job already. */
final class StampsWaitInAnotherJob extends Refusal {

    StampsWaitInAnotherJob(PrintJob other) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Tem " + other.stamps().serials() + " đã nằm trong một lệnh in đang mở. "
                                + "Hãy in lệnh đó, hoặc huỷ nó rồi tạo lệnh mới.",
                        "Stamps " + other.stamps().serials() + " wait in an open print job already. "
                                + "Print that one, or cancel it first."),
                null,
                Map.of("jobId", other.id().value()));
    }
}
