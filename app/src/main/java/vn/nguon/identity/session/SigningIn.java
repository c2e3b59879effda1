package vn.nguon.identity.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Account;
import vn.nguon.identity.Token;
import vn.nguon.identity.device.KnownDevices;
import vn.nguon.identity.device.SignInClient;
import vn.nguon.identity.limit.TooManyTries;
import vn.nguon.identity.log.SecurityEvent.Kind;
import vn.nguon.identity.log.SecurityLog;
import vn.nguon.identity.password.AccountPasswords;
import vn.nguon.identity.password.AccountPasswords.Secured;
import vn.nguon.identity.password.Passwords;

/** Signing in with login and password. */
@Service
public class SigningIn {

    private static final int LONGEST = 200;

    private final AccountPasswords accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final KnownDevices devices;
    private final SignInAttempts attempts;
    private final SecurityLog log;

    SigningIn(
            AccountPasswords accounts,
            Passwords passwords,
            Sessions sessions,
            KnownDevices devices,
            SignInAttempts attempts,
            SecurityLog log) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.devices = devices;
        this.attempts = attempts;
        this.log = log;
    }

    /**
     * Begins a session. A login nobody has and a wrong password get the same answer after the same work. What strangers
     * try on other devices keeps nobody waiting on a device that is known.
     *
     * @param before the session that the browser carries, if any; the new one takes its place
     * @throws SignInRefused if login and password are not those of an open account
     * @throws TooManyTries after too many wrong ones
     */
    public Mono<OpenSession> signIn(String login, String password, SignInClient visitor, @Nullable Token before) {
        String tried = login.strip().toLowerCase(Locale.ROOT);
        if (tried.length() > LONGEST || password.length() > LONGEST) {
            return noted(Kind.SIGN_IN_REFUSED, null).then(Mono.error(new SignInRefused()));
        }
        return counters(tried, visitor)
                .flatMap(counters -> attempts.count(counters)
                        .onErrorResume(TooManyTries.class, wait -> tooMany(tried, wait))
                        .then(Mono.defer(() -> accounts.findByLogin(tried).singleOptional()))
                        .flatMap(found -> proven(found, password))
                        .flatMap(account -> attempts.forget(counters).then(begin(account, visitor)))
                        .delayUntil(begun -> before == null ? Mono.empty() : sessions.end(before)));
    }

    private Mono<List<TryCounter>> counters(String login, SignInClient visitor) {
        return devices.find(visitor.device(), login)
                .map(device -> TryCounter.ofDevice(login, device))
                .defaultIfEmpty(TryCounter.ofStranger(login, visitor.client()));
    }

    private Mono<Account> proven(Optional<Secured> found, String password) {
        return passwords
                .matches(password, found.map(Secured::passwordHash).orElse(null))
                .flatMap(right -> right
                        ? Mono.justOrEmpty(found.map(Secured::account))
                        : noted(Kind.SIGN_IN_REFUSED, account(found)).then(Mono.error(new SignInRefused())));
    }

    private Mono<OpenSession> begin(Account account, SignInClient visitor) {
        return devices.remember(account.id(), visitor.device())
                .flatMap((Token device) -> sessions.begin(account.id(), visitor.browser(), device))
                .delayUntil(begun -> log.note(Kind.SIGNED_IN, account));
    }

    private Mono<Void> tooMany(String login, TooManyTries wait) {
        return accounts.findByLogin(login)
                .singleOptional()
                .flatMap(found -> noted(Kind.LIMIT_REACHED, account(found)))
                .then(Mono.error(wait));
    }

    private Mono<Void> noted(Kind kind, @Nullable Account account) {
        return log.note(kind, account);
    }

    private static @Nullable Account account(Optional<Secured> found) {
        return found.map(Secured::account).orElse(null);
    }
}
