package vn.nguon.trace.rule;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** A movement arrives once, and not after its shipping was declared wrong. */
public final class AlreadyReceived extends Refusal {

    public AlreadyReceived() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Chuyến hàng này đã được nhận, hoặc bên gửi đã khai là ghi sai. Hãy tải lại danh sách hàng đang đến.",
                        "This movement was received already, or its sender declared it wrong. "
                                + "Load the list of what is on the way again."));
    }
}
