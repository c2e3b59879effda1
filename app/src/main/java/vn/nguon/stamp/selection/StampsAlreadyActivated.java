package vn.nguon.stamp.selection;

import java.util.List;
import vn.nguon.refusal.Kind;
import vn.nguon.refusal.Refusal;
import vn.nguon.stamp.code.StampRange;

/** Stamps that are on goods already; a stamp is activated once. */
public final class StampsAlreadyActivated extends Refusal {

    public StampsAlreadyActivated(List<StampRange> stamps) {
        super(
                Kind.CONFLICT,
                InTheWay.sentence(
                        stamps,
                        "Có tem đã được kích hoạt trước đó: %s. Chưa tem nào được ghi; hãy bỏ các tem này ra rồi làm lại.",
                        "Some stamps are activated already: %s. Nothing was written; leave them out and do it again."),
                null,
                InTheWay.details(stamps));
    }
}
