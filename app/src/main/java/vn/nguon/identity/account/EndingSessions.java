package vn.nguon.identity.account;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.identity.RoleGrants;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.NotFound;

/** Signing somebody else out everywhere, when their phone was lost or somebody else may be in. */
@Service
public class EndingSessions {

    private final Accounts accounts;
    private final EndingAccess ending;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    EndingSessions(Accounts accounts, EndingAccess ending, UnitOfWork unitOfWork, Ledger ledger) {
        this.accounts = accounts;
        this.ending = ending;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * Ends all sessions of an account and says how many; its keys are revoked, and its devices are strangers again.
     *
     * @throws NotFound if there is no such account, or it is not the actor's to look after
     */
    public Mono<EndingAccess.Ended> endAll(Actor actor, long account) {
        return unitOfWork.inOneTransaction(accounts.get(account)
                .doOnNext(found -> RoleGrants.requireOver(actor, found))
                .flatMap(found -> ending.endAll(account)
                        .flatMap(ended -> ledger.record(new Act(
                                        "sessions-ended",
                                        actor.name(),
                                        List.of(Account.subject(account)),
                                        Map.of("sessions", ended.sessions(), "keys", ended.keys())))
                                .thenReturn(ended))));
    }
}
