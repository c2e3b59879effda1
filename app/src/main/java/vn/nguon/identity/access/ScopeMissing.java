package vn.nguon.identity.access;

import java.util.Map;
import vn.nguon.identity.Scope;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The API key was not made for this. */
final class ScopeMissing extends Refusal {

    ScopeMissing(Scope scope) {
        super(
                RefusalKind.NOT_ALLOWED,
                new LocalizedText(
                        "Khoá API này không có quyền " + scope + ". Hãy tạo khoá có quyền đó.",
                        "This API key lacks the scope " + scope + ". Make one that has it."),
                null,
                Map.of("scope", scope.name()));
    }
}
