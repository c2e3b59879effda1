package vn.nguon.product;

import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Ledger;
import vn.nguon.product.table.ProductRows;

/** Changing what is on record about a product. */
@Service
public class EditingProducts {

    private final ProductRows products;
    private final ProductRegistration productRegistration;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    EditingProducts(
            ProductRows products, ProductRegistration productRegistration, UnitOfWork unitOfWork, Ledger ledger) {
        this.products = products;
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
        return unitOfWork.inOneTransaction(products.getForUpdate(id).flatMap(before -> {
            actor.requireWorkingFor(before.organisation());
            if (before.standing() instanceof ProductStatus.Retired) {
                throw new ProductRetired(before);
            }
            return productRegistration
                    .requirePhotos(text, before.organisation())
                    .then(productRegistration.plan(text))
                    .flatMap(plan ->
                            products.keep(id).then(Mono.defer(() -> products.change(before.with(text, plan, version)))))
                    .flatMap(after -> submitAnew(before, after))
                    .flatMap(after -> ledger.record(ProductRegistration.act(
                                    "product-changed", actor, after, before.gtin(), ProductRegistration.facts(after)))
                            .thenReturn(after));
        }));
    }

    private Mono<Product> submitAnew(Product before, Product after) {
        if (before.standing() instanceof ProductStatus.Refused refused) {
            return products.decide(after.id(), refused.resubmit());
        }
        boolean examined = !ProductRegistration.examined(before).equals(ProductRegistration.examined(after))
                || !before.stagePlan().equals(after.stagePlan());
        return examined && before.standing() instanceof ProductStatus.Admitted admitted
                ? products.decide(after.id(), admitted.resubmit())
                : Mono.just(after);
    }
}
