package vn.nguon.bench.filling;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.Actor;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.identity.password.Password;
import vn.nguon.language.Language;

/** People who look at pages and do nothing else. */
public record DeskStaff(ApiMember passerBy, OpeningAccounts accounts) {

    private static final String PASSWORD = "do-toc-do-cua-nguon";

    /** Who opens which pages, by the first part of their path. */
    public Map<String, ApiMember> with(ApiMember owner, OrganisationId printHouse) {
        return Map.of(
                "console", owner,
                "inspect", signedIn("thanh-tra", Role.INSPECTOR, null),
                "admin", signedIn("lanh-dao-so", Role.AUTHORITY, null),
                "print", signedIn("nha-in", Role.PRINT_HOUSE, printHouse));
    }

    private ApiMember signedIn(String login, Role role, @Nullable OrganisationId organisation) {
        accounts.open(
                        Actor.system(),
                        new NewAccount(login, login, new Password(PASSWORD), organisation, Set.of(role), Language.VI))
                .block();
        return passerBy.signedIn(login, PASSWORD);
    }
}
