package vn.nguon.product;

import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.product.table.Table;

/** An organisation puts a product on record; stamps wait until the authority has admitted it. */
@Service
public class Registering {

    private final Table table;
    private final Papers papers;
    private final Acting acting;
    private final Ledger ledger;

    Registering(Table table, Papers papers, Acting acting, Ledger ledger) {
        this.table = table;
        this.papers = papers;
        this.acting = acting;
        this.ledger = ledger;
    }

    /**
     * The new product, submitted, of the organisation the actor works for; it gets a code of our own, GTIN or not.
     *
     * @throws vn.nguon.product.table.GtinAlreadyUsed if a product that is made today goes by its GTIN
     * @throws vn.nguon.files.FileNotBroughtIn if a photo is not the organisation's
     */
    public Mono<Product> register(Actor actor, ProductText text) {
        return Mono.defer(() -> {
            actor.require(Role.MEMBER, Role.MANAGER);
            OrganisationId owner = actor.ownOrganisation();
            return acting.inOneTransaction(papers.requirePhotos(text, owner)
                    .then(papers.plan(text))
                    .flatMap(plan -> table.add(owner, text, plan))
                    .flatMap(product -> ledger.record(
                                    Papers.act("product-registered", actor, product, null, Papers.facts(product)))
                            .thenReturn(product)));
        });
    }
}
