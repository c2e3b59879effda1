package vn.nguon.identity.account;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.identity.password.AccountPasswords;
import vn.nguon.identity.password.Password;
import vn.nguon.identity.password.Passwords;
import vn.nguon.identity.session.ConfirmingPasswords;
import vn.nguon.identity.session.RecognisedCaller;
import vn.nguon.identity.session.SignInAttempts;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;

/** Changing one's own password, which signs out every other device and revokes one's keys. */
@Service
public class ChangingPasswords {

    private final ConfirmingPasswords confirming;
    private final Accounts accounts;
    private final AccountPasswords accountPasswords;
    private final Passwords passwords;
    private final EndingAccess ending;
    private final SignInAttempts attempts;
    private final FirstPasswordFile firstPassword;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    ChangingPasswords(
            ConfirmingPasswords confirming,
            Accounts accounts,
            AccountPasswords accountPasswords,
            Passwords passwords,
            EndingAccess ending,
            SignInAttempts attempts,
            FirstPasswordFile firstPassword,
            UnitOfWork unitOfWork,
            Ledger ledger) {
        this.confirming = confirming;
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
     * Changes the caller's password; their session stays.
     *
     * @throws vn.nguon.identity.password.PasswordWrong if {@code current} is not the present password
     * @throws vn.nguon.identity.limit.TooManyTries after too many wrong ones
     * @throws vn.nguon.refusal.ChangedMeanwhile if it was reset meanwhile
     */
    public Mono<EndingAccess.Ended> change(RecognisedCaller caller, String current, Password next) {
        return confirming
                .confirm(caller, current, "current")
                .delayUntil(own -> accounts.names(own.login(), own.name(), own.organisation())
                        .doOnNext(next::notLike))
                .flatMap(own -> passwords
                        .hash(next)
                        .flatMap(hash -> unitOfWork.inOneTransaction(change(caller, own, hash)))
                        .delayUntil(ended -> firstPassword.removeOf(own.login())));
    }

    private Mono<EndingAccess.Ended> change(RecognisedCaller caller, Account own, String hash) {
        Actor actor = caller.actor();
        return accountPasswords
                .change(own, hash)
                .then(attempts.forgetStrangers(own.login()))
                .then(ending.endOthers(own.id(), caller.session()))
                .delayUntil(ended -> ledger.record(new Act(
                        "password-changed",
                        actor.name(),
                        List.of(own.subject()),
                        Map.of("sessions", ended.sessions(), "keys", ended.keys()))));
    }
}
