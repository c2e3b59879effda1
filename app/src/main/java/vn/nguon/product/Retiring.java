package vn.nguon.product;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.product.table.Table;
import vn.nguon.refusal.Fields;

/** A product is made no more: its GTIN is free, its packages stay what they are. */
@Service
public class Retiring {

    private final Table table;
    private final Acting acting;
    private final Ledger ledger;
    private final Clock clock;

    Retiring(Table table, Acting acting, Ledger ledger, Clock clock) {
        this.table = table;
        this.acting = acting;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Retires it for good, which is for the manager to do.
     *
     * @param reason up to 1000 characters, may be empty
     * @throws ProductRetired if it is retired already
     */
    public Mono<Product> retire(Actor actor, ProductId id, String reason) {
        return acting.inOneTransaction(table.hold(id).flatMap(product -> {
            actor.requireAnsweringFor(product.organisation());
            if (product.standing() instanceof Standing.Retired) {
                throw new ProductRetired(product);
            }
            String why = Fields.prose("reason", reason, 0, 1000);
            return table.keep(id)
                    .then(table.stand(id, new Standing.Retired(clock.instant(), why)))
                    .flatMap(retired -> ledger.record(
                                    Papers.act("product-retired", actor, retired, null, Map.of("reason", why)))
                            .thenReturn(retired));
        }));
    }
}
