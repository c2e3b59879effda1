package vn.nguon.product;

import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.product.table.Table;

/** Changing what is on record about a product. */
@Service
public class Editing {

    private final Table table;
    private final Papers papers;
    private final Acting acting;
    private final Ledger ledger;

    Editing(Table table, Papers papers, Acting acting, Ledger ledger) {
        this.table = table;
        this.papers = papers;
        this.acting = acting;
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
        return acting.inOneTransaction(table.hold(id).flatMap(before -> {
            actor.requireWorkingFor(before.organisation());
            if (before.standing() instanceof Standing.Retired) {
                throw new ProductRetired(before);
            }
            return papers.requirePhotos(text, before.organisation())
                    .then(papers.plan(text))
                    .flatMap(plan -> table.keep(id).then(Mono.defer(() -> table.change(id, version, text, plan))))
                    .flatMap(after -> submitAnew(before, after))
                    .flatMap(after -> ledger.record(
                                    Papers.act("product-changed", actor, after, before.gtin(), Papers.facts(after)))
                            .thenReturn(after));
        }));
    }

    private Mono<Product> submitAnew(Product before, Product after) {
        if (before.standing() instanceof Standing.Refused refused) {
            return table.stand(after.id(), refused.resubmit());
        }
        boolean examined = !Papers.examined(before).equals(Papers.examined(after))
                || !before.stagePlan().equals(after.stagePlan());
        return examined && before.standing() instanceof Standing.Admitted admitted
                ? table.stand(after.id(), admitted.resubmit())
                : Mono.just(after);
    }
}
