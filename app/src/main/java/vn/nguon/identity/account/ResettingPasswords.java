package vn.nguon.identity.account;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.identity.RoleGrants;
import vn.nguon.identity.password.AccountPasswords;
import vn.nguon.identity.password.Password;
import vn.nguon.identity.password.Passwords;
import vn.nguon.identity.session.SignInAttempts;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.NotFound;

/**
 * Giving somebody who forgot theirs a new password, which is shown once to whoever looks after them. So two know it,
 * and its owner has to choose another before anything else.
 */
@Service
public class ResettingPasswords {

    private final Accounts accounts;
    private final AccountPasswords accountPasswords;
    private final Passwords passwords;
    private final EndingAccess ending;
    private final SignInAttempts attempts;
    private final FirstPasswordFile firstPassword;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    ResettingPasswords(
            Accounts accounts,
            AccountPasswords accountPasswords,
            Passwords passwords,
            EndingAccess ending,
            SignInAttempts attempts,
            FirstPasswordFile firstPassword,
            UnitOfWork unitOfWork,
            Ledger ledger) {
        this.accounts = accounts;
        this.accountPasswords = accountPasswords;
        this.passwords = passwords;
        this.ending = ending;
        this.attempts = attempts;
        this.firstPassword = firstPassword;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * Sets a random password, ends all sessions and keys, and knows no device any more. What strangers tried keeps
     * nobody waiting: they guess at another password now.
     *
     * @throws NotFound if there is no such account, or it is not the actor's to look after
     * @throws OwnAccount if it is the actor's own: one changes it with the present one
     * @throws AccountClosed if it is closed
     */
    public Mono<Password> reset(Actor actor, long id) {
        return Mono.fromSupplier(Password::random)
                .flatMap(password -> accounts.get(id)
                        .doOnNext(account -> require(actor, account))
                        .flatMap(account -> passwords
                                .hash(password)
                                .flatMap(hash -> unitOfWork.inOneTransaction(reset(actor, account, hash)))
                                .delayUntil(ended -> firstPassword.removeOf(account.login())))
                        .thenReturn(password));
    }

    private Mono<EndingAccess.Ended> reset(Actor actor, Account account, String hash) {
        return accountPasswords
                .reset(account.id(), hash)
                .then(attempts.forgetStrangers(account.login()))
                .then(ending.endAll(account.id()))
                .delayUntil(ended -> ledger.record(new Act(
                        "password-reset",
                        actor.name(),
                        List.of(account.subject()),
                        Map.of("sessions", ended.sessions(), "keys", ended.keys()))));
    }

    private static void require(Actor actor, Account account) {
        RoleGrants.requireOver(actor, account);
        if (account.id() == actor.accountId()) {
            throw new OwnAccount();
        }
        if (account.closedAt() != null) {
            throw new AccountClosed();
        }
    }
}
