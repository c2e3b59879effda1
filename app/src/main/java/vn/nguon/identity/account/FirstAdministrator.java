package vn.nguon.identity.account;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.identity.LoginTaken;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.Role;
import vn.nguon.identity.password.Password;
import vn.nguon.refusal.Language;

/** Whoever starts a platform that nobody runs yet is handed an administrator's account, on the console, once. */
@Component
@ConditionalOnWebApplication
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String LOGIN = "admin";

    private final Accounts accounts;
    private final OpeningAccounts opening;

    FirstAdministrator(Accounts accounts, OpeningAccounts opening) {
        this.accounts = accounts;
        this.opening = opening;
    }

    @EventListener(ApplicationReadyEvent.class)
    void appear() {
        accounts.haveAnAdministrator()
                .filter(found -> !found)
                .flatMap(none -> open(Password.random()))
                .block();
    }

    private Mono<Void> open(Password password) {
        NewAccount wanted = new NewAccount(LOGIN, "Quản trị", password, null, Set.of(Role.ADMINISTRATOR), Language.VI);
        return opening.open(Actor.system(), wanted)
                // To the console and not to the log, which is kept.
                .doOnNext(opened -> System.out.printf(
                        "%n  First administrator: %s%n  Password, shown this once: %s%n%n", LOGIN, password.text()))
                .then()
                .onErrorResume(LoginTaken.class, taken -> {
                    LOG.warn("Nobody is administrator. Open an account by: ./nguon admin create --login … --name …");
                    return Mono.empty();
                });
    }
}
