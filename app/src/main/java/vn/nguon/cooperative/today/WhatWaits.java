package vn.nguon.cooperative.today;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.frame.PageUser;

/** Looks for all that waits; each question reads a few rows, however much there is. */
@Component
class WhatWaits {

    private final OrdersWaiting orders;
    private final GoodsWaiting goods;
    private final DeliveriesWaiting deliveries;
    private final PapersWaiting papers;

    WhatWaits(OrdersWaiting orders, GoodsWaiting goods, DeliveriesWaiting deliveries, PapersWaiting papers) {
        this.orders = orders;
        this.goods = goods;
        this.deliveries = deliveries;
        this.papers = papers;
    }

    /** The gravest first. */
    Mono<List<WaitingItem>> of(PageUser worker) {
        OrganisationId own = OwnOrganisation.of(worker);
        Language in = worker.in();
        return Flux.mergeSequential(List.of(
                        goods.calledBack(own, in),
                        goods.reachedByRecalls(own, in),
                        goods.held(own, in),
                        goods.doubted(own, in),
                        orders.refused(worker, in),
                        papers.refusedProducts(own, in),
                        deliveries.missing(own, in),
                        deliveries.coming(own, in),
                        orders.approved(worker, in),
                        goods.unstamped(own, in),
                        goods.standing(own, in),
                        orders.stampsLeft(worker, in),
                        goods.unpacked(own, in),
                        papers.expiring(own, in)))
                .collectList();
    }
}
