package vn.nguon.identity.key;

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

/** Taking a key out of force: one's own, or that of an account one looks after. */
@Service
public class RevokingKeys {

    private final ApiKeys keys;
    private final Accounts accounts;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    RevokingKeys(ApiKeys keys, Accounts accounts, UnitOfWork unitOfWork, Ledger ledger) {
        this.keys = keys;
        this.accounts = accounts;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * Revokes a key; it opens no door from the commit on.
     *
     * @throws NotFound if there is no such key in force, or it is not the actor's to revoke
     */
    public Mono<Void> revoke(Actor actor, long id) {
        return unitOfWork
                .inOneTransaction(keys.find(id)
                        .flatMap(key -> lookedAfter(actor, key))
                        .filterWhen(key -> keys.revoke(key.id()))
                        .switchIfEmpty(Mono.error(NotFound::new))
                        .flatMap(key -> ledger.record(new Act(
                                "key-revoked",
                                actor.name(),
                                List.of(Account.subject(key.account()), key.subject()),
                                Map.of()))))
                .then();
    }

    private Mono<ApiKey> lookedAfter(Actor actor, ApiKey key) {
        return actor.accountId() == key.account()
                ? Mono.just(key)
                : accounts.find(key.account())
                        .doOnNext(owner -> RoleGrants.requireOver(actor, owner))
                        .thenReturn(key);
    }
}
