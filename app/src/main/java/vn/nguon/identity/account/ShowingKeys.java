package vn.nguon.identity.account;

import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.identity.RoleGrants;
import vn.nguon.identity.key.ApiKey;
import vn.nguon.identity.key.ApiKeys;
import vn.nguon.refusal.NotFound;

/** Looking through the keys of an account that one looks after: what else may come in by it. */
@Service
public class ShowingKeys {

    private final Accounts accounts;
    private final ApiKeys keys;

    ShowingKeys(Accounts accounts, ApiKeys keys) {
        this.accounts = accounts;
        this.keys = keys;
    }

    /**
     * The keys in force of an account, the newest first.
     *
     * @throws NotFound if there is no such account, or it is not the actor's to look after
     */
    public Mono<List<ApiKey>> of(Actor actor, long account) {
        return accounts.get(account)
                .doOnNext(found -> RoleGrants.requireOver(actor, found))
                .flatMap(found -> keys.inForce(account).collectList());
    }
}
