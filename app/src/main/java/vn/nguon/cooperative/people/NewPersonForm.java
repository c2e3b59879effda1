package vn.nguon.cooperative.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.identity.password.Password;
import vn.nguon.language.Language;

/** The form for a new account; its first password is not chosen but made. */
record NewPersonForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable Set<Role> roles,
        @Nullable Language language) {

    NewAccount account(OrganisationId organisation, Password password) {
        return NewAccount.of(
                login, name, password.text(), organisation, roles, language == null ? Language.VI : language);
    }
}
