package vn.nguon.product;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.language.LocalizedText;
import vn.nguon.ledger.Ledger;
import vn.nguon.product.admission.ProductDecision;
import vn.nguon.product.table.ProductRows;
import vn.nguon.refusal.DecisionOutOfPlace;

/** The authority says which products stamps may go on. */
@Service
public class AdmittingProducts {

    private final ProductRows products;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    AdmittingProducts(ProductRows products, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        this.products = products;
        this.unitOfWork = unitOfWork;
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
    public Mono<Product> decide(Actor actor, ProductId id, ProductDecision decision) {
        return Mono.defer(() -> {
            actor.require(Role.AUTHORITY);
            return unitOfWork.inOneTransaction(products.getForUpdate(id)
                    .map(product -> after(decision, product, clock.instant()))
                    .flatMap(standing -> products.keep(id).then(products.decide(id, standing)))
                    .flatMap(product -> ledger.record(ProductRegistration.act(
                                    decision.verdict() == ProductDecision.Verdict.ADMIT
                                            ? "product-admitted"
                                            : "product-refused",
                                    actor,
                                    product,
                                    null,
                                    Map.of("reason", decision.reason())))
                            .thenReturn(product)));
        });
    }

    private static ProductStatus after(ProductDecision decision, Product product, Instant now) {
        ProductStatus productStatus = product.standing();
        if (decision.verdict() == ProductDecision.Verdict.ADMIT) {
            if (productStatus instanceof ProductStatus.Submitted submitted) {
                return submitted.admit(now);
            }
            if (productStatus instanceof ProductStatus.Refused refused) {
                return refused.admit(now);
            }
        } else {
            if (productStatus instanceof ProductStatus.Submitted submitted) {
                return submitted.refuse(now, decision.reason());
            }
            if (productStatus instanceof ProductStatus.Admitted admitted) {
                return admitted.refuse(now, decision.reason());
            }
        }
        throw new DecisionOutOfPlace(new LocalizedText(
                "«" + product.name().vi() + "» không còn ở tình trạng có thể quyết định như vậy. Hãy tải lại để"
                        + " xem tình trạng hiện tại.",
                "“" + product.name().vi()
                        + "” is not in a state where this can be decided. Load it again to see"
                        + " how it stands."));
    }
}
