package vn.nguon.identity.session;

import java.util.Locale;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Accounts.Secured;
import vn.nguon.identity.password.Passwords;

/** Signing in with login and password. */
@Service
public class SigningIn {

    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignInAttempts attempts;

    SigningIn(Accounts accounts, Passwords passwords, Sessions sessions, SignInAttempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
    }

    /**
     * Begins a session. A login nobody has and a wrong password get the same answer after the same work.
     *
     * @param device what the browser or program calls itself
     * @throws SignInRefused if login and password are not those of an open account
     * @throws vn.nguon.identity.TooManyTries after too many wrong ones
     */
    public Mono<OpenSession> signIn(String login, String password, String device) {
        String tried = login.strip().toLowerCase(Locale.ROOT);
        if (tried.length() > LONGEST || password.length() > LONGEST) {
            return Mono.error(new SignInRefused());
        }
        return attempts.count(tried)
                .then(accounts.findByLogin(tried).singleOptional())
                .flatMap(found -> passwords
                        .matches(password, found.map(Secured::passwordHash).orElse(null))
                        .filter(right -> right)
                        .flatMap(right -> Mono.justOrEmpty(found)))
                .switchIfEmpty(Mono.error(SignInRefused::new))
                .flatMap(secured -> attempts.forget(tried)
                        .then(sessions.begin(secured.account().id(), device)));
    }
}
