package vn.nguon.authority.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.identity.password.Password;
import vn.nguon.language.Language;

/** An account as the form asks for it; its password is ours to make. */
record NewAccountForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable OrganisationId organisation,
        @Nullable Set<Role> roles,
        @Nullable Language language) {

    NewAccount with(Password password) {
        return NewAccount.of(
                login, name, password.text(), organisation, roles, language == null ? Language.VI : language);
    }
}
