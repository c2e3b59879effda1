package vn.nguon.product;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.product.table.Table;

/** The authority says which products stamps may go on. */
@Service
public class Admitting {

    private final Table table;
    private final Acting acting;
    private final Ledger ledger;
    private final Clock clock;

    Admitting(Table table, Acting acting, Ledger ledger, Clock clock) {
        this.table = table;
        this.acting = acting;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Admits or refuses.
     *
     * @throws vn.nguon.refusal.NotAllowed for anybody but the authority
     * @throws DecisionOutOfPlace if the product's state does not offer that decision
     * @throws vn.nguon.product.table.GtinAlreadyUsed if it was refused, and another product took its GTIN since
     */
    public Mono<Product> decide(Actor actor, ProductId id, Decision decision) {
        return Mono.defer(() -> {
            actor.require(Role.AUTHORITY);
            return acting.inOneTransaction(table.hold(id)
                    .map(product -> after(decision, product, clock.instant()))
                    .flatMap(standing -> table.keep(id).then(table.stand(id, standing)))
                    .flatMap(product -> ledger.record(Papers.act(
                                    decision.verdict() == Decision.Verdict.ADMIT
                                            ? "product-admitted"
                                            : "product-refused",
                                    actor,
                                    product,
                                    null,
                                    Map.of("reason", decision.reason())))
                            .thenReturn(product)));
        });
    }

    private static Standing after(Decision decision, Product product, Instant now) {
        Standing standing = product.standing();
        if (decision.verdict() == Decision.Verdict.ADMIT) {
            if (standing instanceof Standing.Submitted submitted) {
                return submitted.admit(now);
            }
            if (standing instanceof Standing.Refused refused) {
                return refused.admit(now);
            }
        } else {
            if (standing instanceof Standing.Submitted submitted) {
                return submitted.refuse(now, decision.reason());
            }
            if (standing instanceof Standing.Admitted admitted) {
                return admitted.refuse(now, decision.reason());
            }
        }
        throw new DecisionOutOfPlace(product);
    }
}
