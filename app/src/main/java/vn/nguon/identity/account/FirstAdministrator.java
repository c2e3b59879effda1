package vn.nguon.identity.account;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.LoginTaken;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.Role;
import vn.nguon.identity.password.Password;
import vn.nguon.language.Language;

/** Whoever starts a platform that nobody runs yet finds an administrator's account, in a file that they alone read. */
@Component
@ConditionalOnWebApplication
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String LOGIN = "admin";

    private final Accounts accounts;
    private final OpeningAccounts opening;
    private final FirstPasswordFile file;

    FirstAdministrator(Accounts accounts, OpeningAccounts opening, FirstPasswordFile file) {
        this.accounts = accounts;
        this.opening = opening;
        this.file = file;
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
        // Written first: an account whose password nobody can read would be in the way of the next start.
        return Mono.<Void>fromRunnable(() -> file.write(LOGIN, password.text()))
                .subscribeOn(Schedulers.boundedElastic())
                .then(opening.openToBeChanged(wanted))
                .doOnNext(opened -> System.out.printf(
                        "%n  First administrator: %s%n  The password stands in %s until it is changed.%n%n",
                        LOGIN, file.path()))
                .then()
                .onErrorResume(LoginTaken.class, taken -> {
                    // The login is another person's, whose password this is not.
                    LOG.warn("Nobody is administrator. Open an account by: ./nguon admin create --login … --name …");
                    return file.removeOf(LOGIN);
                });
    }
}
