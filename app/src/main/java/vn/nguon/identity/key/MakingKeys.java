package vn.nguon.identity.key;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Token;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;

/** Making a key for a program, which then acts for whoever made it, within the key's scopes. */
@Service
public class MakingKeys {

    /** How every key begins, so that a leaked one is found by searching. */
    public static final String PREFIX = "ngk_";

    private final ApiKeys keys;
    private final Acting acting;
    private final Ledger ledger;

    MakingKeys(ApiKeys keys, Acting acting, Ledger ledger) {
        this.keys = keys;
        this.acting = acting;
        this.ledger = ledger;
    }

    /** Makes a key of the actor's own account. */
    public Mono<MadeKey> make(Actor actor, NewKey wanted) {
        return Mono.defer(() -> {
            Token secret = Token.fresh(PREFIX);
            return acting.inOneTransaction(keys.add(actor.accountId(), secret, wanted)
                    .flatMap(key -> ledger.record(made(actor, key)).thenReturn(new MadeKey(key, secret))));
        });
    }

    private static Act made(Actor actor, ApiKey key) {
        return new Act(
                "key-made",
                actor.name(),
                List.of("account:" + key.account(), key.subject()),
                Map.of("name", key.name(), "scopes", List.copyOf(key.scopes()), "expiresAt", key.expiresAt()));
    }
}
