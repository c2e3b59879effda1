package vn.nguon.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.password.Passwords;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;

/** Opening accounts: an administrator any, a manager those of their own organisation, the platform the first ones. */
@Service
public class OpeningAccounts {

    private final Accounts accounts;
    private final Passwords passwords;
    private final OrganisationAdmission admission;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    OpeningAccounts(
            Accounts accounts,
            Passwords passwords,
            OrganisationAdmission admission,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.admission = admission;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Opens an account, in the caller's transaction if there is one. Its person has to change a password that somebody
     * else chose for them; what the platform is asked for, it is asked for by the person. Whoever opens
     * those of their own organisation is refused while it is not admitted.
     *
     * @throws vn.nguon.refusal.NotAllowed for a role or an organisation that is not the actor's to grant
     * @throws LoginTaken if somebody has the login, or had it
     */
    public Mono<Account> open(Actor actor, NewAccount wanted) {
        return open(actor, wanted, !actor.equals(Actor.system()));
    }

    /** Opens an account for the platform, with a password that its person has to change before anything else. */
    public Mono<Account> openToBeChanged(NewAccount wanted) {
        return open(Actor.system(), wanted, true);
    }

    private Mono<Account> open(Actor actor, NewAccount wanted, boolean toBeChanged) {
        return Mono.defer(() -> {
                    RoleGrants.require(actor, wanted.organisation(), wanted.roles());
                    return accounts.names(wanted.login(), wanted.name(), wanted.organisation());
                })
                .flatMap(names -> passwords.hash(wanted.password().notLike(names)))
                .flatMap(hash ->
                        unitOfWork.inOneTransaction(RoleGrants.requireAdmitted(admission, actor, wanted.organisation())
                                .then(Mono.defer(() -> accounts.add(wanted, hash, toBeChanged, clock.instant())))
                                .flatMap(account ->
                                        ledger.record(opened(actor, account)).thenReturn(account))));
    }

    /** Who the person is stays out of the ledger, which can never forget. */
    private static Act opened(Actor actor, Account account) {
        OrganisationId organisation = account.organisation();
        return new Act(
                "account-opened",
                actor.name(),
                organisation == null ? List.of(account.subject()) : List.of(account.subject(), organisation.subject()),
                Map.of("roles", List.copyOf(account.roles())));
    }
}
