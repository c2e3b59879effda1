package vn.nguon.organisation;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.gs1.Gln;
import vn.nguon.labels.text.ShortName;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** What the authority examined when it admitted an organisation is not the organisation's to change any more. */
final class AuthorityChangesThis extends Refusal {

    private AuthorityChangesThis(String field) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Mục này đã được cơ quan quản lý chấp nhận, người tiêu dùng đang tin vào đó. Hãy nhờ cơ quan quản"
                                + " lý sửa.",
                        "The authority admitted this, and consumers rely on it. Ask the authority to change it."),
                field,
                Map.of());
    }

    static void unlessSame(Organisation before, OrganisationDetails after) {
        Gln gln = before.gln();
        require("kind", before.kind(), after.kind());
        require("name", before.name(), after.name());
        if (!ShortName.isDrawnFrom(after.name(), after.labelName())) {
            require("labelName", before.labelName(), after.labelName());
        }
        require("address", before.address(), after.address());
        require("gln", gln == null ? null : gln.value(), after.gln());
        if (!before.taxNumber().isEmpty()) {
            require("taxNumber", before.taxNumber(), after.taxNumber());
        }
    }

    private static void require(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            throw new AuthorityChangesThis(field);
        }
    }
}
