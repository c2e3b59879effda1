package vn.nguon.refusal;

import vn.nguon.language.LocalizedText;

/** The actor is known and may not do this. */
public final class NotAllowed extends Refusal {

    public NotAllowed() {
        super(
                RefusalKind.NOT_ALLOWED,
                new LocalizedText(
                        "Tài khoản của bạn không có quyền làm việc này. Hãy nhờ người quản lý của đơn vị.",
                        "Your account may not do this. Ask the manager of your organisation."));
    }
}
