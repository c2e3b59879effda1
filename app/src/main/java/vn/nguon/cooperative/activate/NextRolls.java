package vn.nguon.cooperative.activate;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.selection.NextStamps;
import vn.nguon.trace.Lot;

/** Finds the stamps that come next for lots with bare packs: as many as there are packs. */
@Component
class NextRolls {

    /** Of so many lots they are offered; of the others once one is chosen. */
    private static final int LOTS = 4;

    private final NextStamps nextStamps;

    NextRolls(NextStamps nextStamps) {
        this.nextStamps = nextStamps;
    }

    /** How many packs of the lot bear no stamp. */
    static long bare(Lot lot) {
        return Math.max(0, lot.quantity().amount().longValue() - lot.stampsActivated());
    }

    /** Of each lot the first roll, in the order of the lots. */
    Mono<List<NextRoll>> of(OrganisationId own, List<Lot> lots) {
        return Flux.fromIterable(lots)
                .take(LOTS)
                .concatMap(lot -> of(own, lot, 1))
                .collectList();
    }

    /** What can go on the lot next, of up to so many orders; nothing where no pack is bare. */
    Flux<NextRoll> of(OrganisationId own, Lot lot, int orders) {
        ProductId product = lot.productId();
        return product == null
                ? Flux.empty()
                : nextStamps
                        .barePacks(own, lot.id())
                        .filter(bare -> bare > 0)
                        .flatMapMany(bare -> nextStamps.of(own, product, bare, orders))
                        .map(part -> new NextRoll(lot, part.order(), part.stamps()));
    }
}
