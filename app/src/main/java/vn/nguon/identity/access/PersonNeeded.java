package vn.nguon.identity.access;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Only a person who signed in may do this, never a key. */
final class PersonNeeded extends Refusal {

    PersonNeeded() {
        super(
                RefusalKind.NOT_ALLOWED,
                new LocalizedText(
                        "Việc này cần người đăng nhập, không làm được bằng khoá API.",
                        "This needs a person who signed in; an API key may not do it."));
    }
}
