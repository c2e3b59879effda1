package vn.nguon.identity.account;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Granting;
import vn.nguon.identity.password.Password;
import vn.nguon.identity.password.Passwords;
import vn.nguon.identity.session.Sessions;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.NotFound;

/** Giving somebody who forgot theirs a new password, which is shown once to whoever looks after them. */
@Service
public class ResettingPasswords {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Acting acting;
    private final Ledger ledger;

    ResettingPasswords(Accounts accounts, Passwords passwords, Sessions sessions, Acting acting, Ledger ledger) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.acting = acting;
        this.ledger = ledger;
    }

    /**
     * Sets a random password and ends all sessions.
     *
     * @throws NotFound if there is no such account, or it is not the actor's to look after
     * @throws OwnAccount if it is the actor's own: one changes it with the present one
     * @throws AccountClosed if it is closed
     */
    public Mono<Password> reset(Actor actor, long id) {
        return Mono.fromSupplier(Password::random)
                .flatMap(password -> accounts.find(id)
                        .switchIfEmpty(Mono.error(NotFound::new))
                        .doOnNext(account -> require(actor, account))
                        .then(passwords.hash(password))
                        .flatMap(hash -> acting.inOneTransaction(accounts.setPassword(id, hash)
                                .then(sessions.endAll(id, 0))
                                .then(ledger.record(new Act(
                                        "password-reset", actor.name(), List.of(Account.subject(id)), Map.of())))))
                        .thenReturn(password));
    }

    private static void require(Actor actor, Account account) {
        Granting.requireOver(actor, account);
        if (account.id() == actor.accountId()) {
            throw new OwnAccount();
        }
        if (account.closedAt() != null) {
            throw new AccountClosed();
        }
    }
}
