package vn.nguon.authority.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.Role;
import vn.nguon.identity.account.AccountEdit;
import vn.nguon.language.Language;

/** An account as the form changes it. */
record AccountChange(
        @Nullable String name,
        @Nullable Set<Role> roles,
        @Nullable Language language) {

    /** A name that was wiped out is no name, and no box ticked is no role; neither is what there was. */
    AccountEdit of(int version) {
        return new AccountEdit(name == null ? "" : name, roles == null ? Set.of() : roles, language, version);
    }
}
