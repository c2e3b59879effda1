package vn.nguon.identity.access;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** What one person made on a phone was about to be sent while another was signed in on it. */
final class SignedInAsAnother extends Refusal {

    SignedInAsAnother() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Người đã ghi việc này không phải người đang đăng nhập. Hãy đăng nhập bằng tài khoản đã ghi rồi gửi lại.",
                        "Whoever made this record is not who is signed in. Sign in as them and send it again."));
    }
}
