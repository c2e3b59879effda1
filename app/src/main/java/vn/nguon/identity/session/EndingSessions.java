package vn.nguon.identity.session;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Granting;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.NotFound;

/** Signing somebody else out everywhere, when their phone was lost. */
@Service
public class EndingSessions {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Acting acting;
    private final Ledger ledger;

    EndingSessions(Accounts accounts, Sessions sessions, Acting acting, Ledger ledger) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.acting = acting;
        this.ledger = ledger;
    }

    /**
     * Ends all sessions of an account and says how many.
     *
     * @throws NotFound if there is no such account, or it is not the actor's to look after
     */
    public Mono<Long> endAll(Actor actor, long account) {
        return acting.inOneTransaction(accounts.find(account)
                .switchIfEmpty(Mono.error(NotFound::new))
                .doOnNext(found -> Granting.requireOver(actor, found))
                .flatMap(found -> sessions.endAll(account, 0)
                        .flatMap(ended -> ledger.record(new Act(
                                        "sessions-ended",
                                        actor.name(),
                                        List.of(Account.subject(account)),
                                        Map.of("sessions", ended)))
                                .thenReturn(ended))));
    }
}
