package vn.nguon.identity.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.Account;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.Role;
import vn.nguon.language.Language;
import vn.nguon.refusal.Invalid;

/**
 * What an account is to become; null leaves a thing as it is.
 *
 * @param version the version that the editor saw
 */
public record AccountEdit(
        @Nullable String name,
        @Nullable Set<Role> roles,
        @Nullable Language language,
        @Nullable Integer version) {

    private String name(Account account) {
        return name == null ? account.name() : NewAccount.name(name);
    }

    Set<Role> roles(Account account) {
        return roles == null ? account.roles() : NewAccount.roles(roles, account.organisation());
    }

    private Language language(Account account) {
        return language == null ? account.language() : language;
    }

    /** What becomes of the account as it stands. */
    Account of(Account account) {
        return account.edited(seenVersion(), name(account), roles(account), language(account));
    }

    private int seenVersion() {
        if (version == null) {
            throw new Invalid(
                    "version", "Thiếu phiên bản mà bạn đã xem (version).", "The version you saw is missing (version).");
        }
        return version;
    }
}
