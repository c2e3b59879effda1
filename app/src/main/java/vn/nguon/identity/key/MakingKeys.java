package vn.nguon.identity.key;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Account;
import vn.nguon.identity.Token;
import vn.nguon.identity.session.ConfirmingPasswords;
import vn.nguon.identity.session.RecognisedCaller;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.ChangedMeanwhile;

/** Making a key for a program, which then acts for whoever made it, within the key's scopes. */
@Service
public class MakingKeys {

    /** How every key begins, so that a leaked one is found by searching. */
    public static final String PREFIX = "ngk_";

    private final ApiKeys keys;
    private final ConfirmingPasswords confirming;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    MakingKeys(ApiKeys keys, ConfirmingPasswords confirming, UnitOfWork unitOfWork, Ledger ledger) {
        this.keys = keys;
        this.confirming = confirming;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * Makes a key of the caller's own account. It outlives their session, so they say their password again.
     *
     * @throws vn.nguon.identity.password.PasswordWrong if it is not theirs
     * @throws vn.nguon.identity.limit.TooManyTries after too many wrong ones
     * @throws ChangedMeanwhile if their session was ended meanwhile
     */
    public Mono<MadeKey> make(RecognisedCaller caller, String password, NewKey wanted) {
        return confirming.confirm(caller, password, "password").flatMap(own -> make(caller, own, wanted));
    }

    private Mono<MadeKey> make(RecognisedCaller caller, Account own, NewKey wanted) {
        Token secret = Token.fresh(PREFIX);
        return unitOfWork.inOneTransaction(keys.add(own.id(), caller.session(), secret, wanted)
                .switchIfEmpty(Mono.error(ChangedMeanwhile::new))
                .flatMap(key -> ledger.record(made(caller.actor().name(), key)).thenReturn(new MadeKey(key, secret))));
    }

    private static Act made(String by, ApiKey key) {
        return new Act(
                "key-made",
                by,
                List.of(Account.subject(key.account()), key.subject()),
                Map.of("name", key.name(), "scopes", List.copyOf(key.scopes()), "expiresAt", key.expiresAt()));
    }
}
