package vn.nguon.identity.caller;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The API key is not one of ours, has expired or was revoked: all get the same answer. */
final class KeyNotInForce extends Refusal {

    KeyNotInForce() {
        super(
                RefusalKind.NOT_SIGNED_IN,
                new LocalizedText(
                        "Khoá API này không có hiệu lực: sai, hết hạn hoặc đã bị thu hồi. Hãy tạo khoá mới.",
                        "This API key is not in force: wrong, expired or revoked. Make a new one."));
    }
}
