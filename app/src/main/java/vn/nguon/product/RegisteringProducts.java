package vn.nguon.product;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Ledger;
import vn.nguon.product.table.ProductRows;
import vn.nguon.product.table.TooManyProductsWaiting;

/** An organisation puts a product on record; stamps wait until the authority has admitted it. */
@Service
public class RegisteringProducts {

    private final ProductRows products;
    private final ProductRegistration productRegistration;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final long mostWaiting;

    RegisteringProducts(
            ProductRows products,
            ProductRegistration productRegistration,
            UnitOfWork unitOfWork,
            Ledger ledger,
            @Value("${nguon.products.waiting:100}") long mostWaiting) {
        this.products = products;
        this.productRegistration = productRegistration;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.mostWaiting = mostWaiting;
    }

    /**
     * The new product, submitted, of the organisation the actor works for; it gets a code of our own, GTIN or not.
     *
     * @throws vn.nguon.product.table.GtinAlreadyUsed if a product that is made today goes by its GTIN
     * @throws vn.nguon.files.FileNotBroughtIn if a photo is not the organisation's
     * @throws TooManyProductsWaiting if too many of its products wait already
     */
    public Mono<Product> register(Actor actor, ProductText text) {
        return Mono.defer(() -> {
            actor.require(Role.MEMBER, Role.MANAGER);
            OrganisationId owner = actor.ownOrganisation();
            return unitOfWork.inOneTransaction(requireRoom(owner)
                    .then(productRegistration.requirePhotos(text, owner))
                    .then(productRegistration.plan(text))
                    .flatMap(plan -> products.add(owner, text, plan))
                    .flatMap(product -> ledger.record(ProductRegistration.act(
                                    "product-registered", actor, product, null, ProductRegistration.facts(product)))
                            .thenReturn(product)));
        });
    }

    /** Whoever registers for the same organisation meanwhile waits, so that nobody counts past them. */
    private Mono<Void> requireRoom(OrganisationId owner) {
        return products.takeTurn(owner)
                .then(products.waiting(owner))
                .filter(waiting -> waiting < mostWaiting)
                .switchIfEmpty(Mono.error(() -> new TooManyProductsWaiting(mostWaiting)))
                .then();
    }
}
