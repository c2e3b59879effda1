package vn.nguon.identity.account;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.identity.password.Password;
import vn.nguon.identity.password.Passwords;
import vn.nguon.identity.session.Sessions;
import vn.nguon.identity.session.SignInAttempts;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.NotFound;

/** Changing one's own password, which signs out every other device. */
@Service
public class ChangingPasswords {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignInAttempts attempts;
    private final Acting acting;
    private final Ledger ledger;

    ChangingPasswords(
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            SignInAttempts attempts,
            Acting acting,
            Ledger ledger) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
        this.acting = acting;
        this.ledger = ledger;
    }

    /**
     * Changes the actor's password.
     *
     * @param session the session that stays
     * @throws PasswordWrong if {@code current} is not the present password
     * @throws vn.nguon.identity.TooManyTries after too many wrong ones
     */
    public Mono<Void> change(Actor actor, long session, String current, Password next) {
        return accounts.findSecured(actor.accountId())
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(own -> attempts.count(own.account().login())
                        .then(passwords.matches(current, own.passwordHash()))
                        .filter(right -> right)
                        .switchIfEmpty(Mono.error(PasswordWrong::new))
                        .then(attempts.forget(own.account().login()))
                        .then(Mono.defer(
                                () -> passwords.hash(next.notLike(own.account().login())))))
                .flatMap(hash -> acting.inOneTransaction(accounts.setPassword(actor.accountId(), hash)
                        .then(sessions.endAll(actor.accountId(), session))
                        .then(ledger.record(new Act(
                                "password-changed",
                                actor.name(),
                                List.of(Account.subject(actor.accountId())),
                                Map.of())))))
                .then();
    }
}
