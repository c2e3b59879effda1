package vn.nguon.product;

import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Ledger;
import vn.nguon.product.table.ProductTable;

/** Changing what is on record about a product. */
@Service
public class EditingProducts {

    private final ProductTable productTable;
    private final ProductRegistration productRegistration;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    EditingProducts(
            ProductTable productTable, ProductRegistration productRegistration, UnitOfWork unitOfWork, Ledger ledger) {
        this.productTable = productTable;
        this.productRegistration = productRegistration;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * Replaces the description. Photos, descriptions, warnings and a label name drawn from the name change freely;
     * whatever else the authority looked at when it admitted the product sends it back to wait, and so does correcting
     * one that was refused.
     *
     * @param version the version the editor read
     * @throws ProductRetired if it is made no more
     * @throws vn.nguon.product.table.GtinAlreadyUsed if another product that is made today goes by its GTIN
     * @throws vn.nguon.refusal.ChangedMeanwhile if somebody else changed it since
     */
    public Mono<Product> edit(Actor actor, ProductId id, int version, ProductText text) {
        return unitOfWork.inOneTransaction(productTable.hold(id).flatMap(before -> {
            actor.requireWorkingFor(before.organisation());
            if (before.standing() instanceof ProductStatus.Retired) {
                throw new ProductRetired(before);
            }
            return productRegistration
                    .requirePhotos(text, before.organisation())
                    .then(productRegistration.plan(text))
                    .flatMap(plan ->
                            productTable.keep(id).then(Mono.defer(() -> productTable.change(id, version, text, plan))))
                    .flatMap(after -> submitAnew(before, after))
                    .flatMap(after -> ledger.record(ProductRegistration.act(
                                    "product-changed", actor, after, before.gtin(), ProductRegistration.facts(after)))
                            .thenReturn(after));
        }));
    }

    private Mono<Product> submitAnew(Product before, Product after) {
        if (before.standing() instanceof ProductStatus.Refused refused) {
            return productTable.stand(after.id(), refused.resubmit());
        }
        boolean examined = !ProductRegistration.examined(before).equals(ProductRegistration.examined(after))
                || !before.stagePlan().equals(after.stagePlan());
        return examined && before.standing() instanceof ProductStatus.Admitted admitted
                ? productTable.stand(after.id(), admitted.resubmit())
                : Mono.just(after);
    }
}
