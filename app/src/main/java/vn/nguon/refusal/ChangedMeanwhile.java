package vn.nguon.refusal;

import vn.nguon.language.LocalizedText;

/** Somebody else changed the record since the actor read it. */
public final class ChangedMeanwhile extends Refusal {

    public ChangedMeanwhile() {
        super(
                RefusalKind.CHANGED_MEANWHILE,
                new LocalizedText(
                        "Có người khác vừa sửa mục này. Hãy tải lại, xem thay đổi rồi sửa tiếp.",
                        "Somebody else changed this meanwhile. Load it again, look at the change, then edit."));
    }
}
