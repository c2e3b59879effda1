package vn.nguon.identity.session;

import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Account;
import vn.nguon.identity.log.SecurityEvent.Kind;
import vn.nguon.identity.log.SecurityLog;
import vn.nguon.identity.password.AccountPasswords;
import vn.nguon.identity.password.AccountPasswords.Secured;
import vn.nguon.identity.password.PasswordWrong;
import vn.nguon.identity.password.Passwords;
import vn.nguon.refusal.NotFound;

/** Asking somebody who is signed in for their password again, before what a thief of their session must not do. */
@Service
public class ConfirmingPasswords {

    private final AccountPasswords accounts;
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final SecurityLog log;

    ConfirmingPasswords(AccountPasswords accounts, Passwords passwords, SignInAttempts attempts, SecurityLog log) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.log = log;
    }

    /**
     * The caller's account, if that is its password. Wrong ones make their session wait, and nobody else.
     *
     * @param field how the request calls the password
     * @throws PasswordWrong if it is not the present password
     * @throws vn.nguon.identity.limit.TooManyTries after too many wrong ones
     */
    public Mono<Account> confirm(RecognisedCaller caller, String password, String field) {
        return accounts.find(caller.actor().accountId())
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(own -> confirm(own, caller, password, field));
    }

    private Mono<Account> confirm(Secured own, RecognisedCaller caller, String password, String field) {
        List<TryCounter> counters = TryCounter.ofSession(own.account().login(), caller.session());
        return attempts.count(counters)
                .then(passwords.matches(password, own.passwordHash()))
                .flatMap(right -> right
                        ? attempts.forget(counters).thenReturn(own.account())
                        : log.note(Kind.PASSWORD_WRONG, caller.actor()).then(Mono.error(new PasswordWrong(field))));
    }
}
