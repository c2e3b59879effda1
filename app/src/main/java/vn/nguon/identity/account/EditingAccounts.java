package vn.nguon.identity.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationAdmission;
import vn.nguon.identity.Role;
import vn.nguon.identity.RoleGrants;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.NotFound;

/** Changing somebody's name, language and roles; of one's own account, name and language. */
@Service
public class EditingAccounts {

    private final Accounts accounts;
    private final OrganisationAdmission admission;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    EditingAccounts(Accounts accounts, OrganisationAdmission admission, UnitOfWork unitOfWork, Ledger ledger) {
        this.accounts = accounts;
        this.admission = admission;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * Changes an account. A role that it did not have before is refused while its organisation is not admitted.
     *
     * @throws NotFound if there is none, or it is not the actor's to look after
     * @throws vn.nguon.refusal.NotAllowed for a role that the actor may not grant
     * @throws OwnAccount for a change of the actor's own roles
     * @throws vn.nguon.refusal.ChangedMeanwhile if it is no longer the version that was seen
     */
    public Mono<Account> edit(Actor actor, long id, AccountEdit edit) {
        return unitOfWork.inOneTransaction(accounts.get(id)
                .doOnNext(before -> require(actor, before, edit))
                .delayUntil(before -> before.roles().containsAll(edit.roles(before))
                        ? Mono.empty()
                        : RoleGrants.requireAdmitted(admission, actor, before.organisation()))
                .flatMap(before -> accounts.update(edit.of(before))
                        .flatMap(after ->
                                ledger.record(edited(actor, before, after)).thenReturn(after))));
    }

    private static void require(Actor actor, Account account, AccountEdit edit) {
        Set<Role> roles = edit.roles(account);
        if (account.id() == actor.accountId()) {
            if (!roles.equals(account.roles())) {
                throw new OwnAccount();
            }
            return;
        }
        RoleGrants.requireOver(actor, account);
        RoleGrants.require(actor, account.organisation(), roles);
        if (account.closedAt() != null) {
            throw new AccountClosed();
        }
    }

    private static Act edited(Actor actor, Account before, Account after) {
        return before.roles().equals(after.roles())
                ? new Act("account-edited", actor.name(), List.of(after.subject()), Map.of())
                : new Act(
                        "roles-changed",
                        actor.name(),
                        List.of(after.subject()),
                        Map.of("before", List.copyOf(before.roles()), "after", List.copyOf(after.roles())));
    }
}
