package vn.nguon.identity.erasure;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Nothing of the person is left to erase. */
final class PersonErased extends Refusal {

    PersonErased() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Thông tin cá nhân của tài khoản này đã được xoá rồi.",
                        "The person of this account was erased before."));
    }
}
