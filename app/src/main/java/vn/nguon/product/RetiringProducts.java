package vn.nguon.product;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Ledger;
import vn.nguon.product.table.ProductRows;
import vn.nguon.refusal.FieldReader;

/** A product is made no more: its GTIN is free, its packages stay what they are. */
@Service
public class RetiringProducts {

    private final ProductRows products;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    RetiringProducts(ProductRows products, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        this.products = products;
        this.unitOfWork = unitOfWork;
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
        return unitOfWork.inOneTransaction(products.getForUpdate(id).flatMap(product -> {
            actor.requireAnsweringFor(product.organisation());
            if (product.standing() instanceof ProductStatus.Retired) {
                throw new ProductRetired(product);
            }
            String why = FieldReader.prose("reason", reason, 0, 1000);
            return products.keep(id)
                    .then(products.decide(id, new ProductStatus.Retired(clock.instant(), why)))
                    .flatMap(retired -> ledger.record(ProductRegistration.act(
                                    "product-retired", actor, retired, null, Map.of("reason", why)))
                            .thenReturn(retired));
        }));
    }
}
