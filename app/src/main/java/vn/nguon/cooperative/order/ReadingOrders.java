package vn.nguon.cooperative.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.identity.Actor;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.organisation.Organisations;
import vn.nguon.product.ProductCache;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.tally.StampUsage;
import vn.nguon.stamp.order.tally.StampUsageCount;
import vn.nguon.stamp.voiding.VoidedStamps;
import vn.nguon.stamp.voiding.Voidings;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;

/** Reads what the page of an order shows. */
@Component
class ReadingOrders {

    private static final int SHOWN = 50;

    private final StampUsage sharing;
    private final ProductCache products;
    private final Organisations organisations;
    private final OrganisationCache organisationCache;
    private final Activations activations;
    private final Voidings voidings;
    private final Lots lots;

    ReadingOrders(
            StampUsage sharing,
            ProductCache products,
            Organisations organisations,
            OrganisationCache organisationCache,
            Activations activations,
            Voidings voidings,
            Lots lots) {
        this.sharing = sharing;
        this.products = products;
        this.organisations = organisations;
        this.organisationCache = organisationCache;
        this.activations = activations;
        this.voidings = voidings;
        this.lots = lots;
    }

    Mono<OrderContent> of(Actor actor, StampOrder order) {
        OrderId id = order.id();
        Mono<Optional<StampUsageCount>> share = sharing.of(id).map(Optional::of).defaultIfEmpty(Optional.empty());
        Mono<List<Activation>> activated =
                activations.seen(actor, null, id, Cursor.LATEST, SHOWN).collectList();
        Mono<List<VoidedStamps>> voided =
                voidings.seen(actor, id, null, Cursor.LATEST, SHOWN).collectList();
        return Mono.zip(
                        products.find(order.request().product()),
                        organisationCache.find(order.printHouse()),
                        share,
                        printHouses(order),
                        activated,
                        voided)
                .flatMap(parts -> lots(parts.getT5())
                        .map(lots -> new OrderContent(
                                order,
                                parts.getT1().orElse(null),
                                parts.getT2().orElse(null),
                                parts.getT3().orElse(null),
                                parts.getT4(),
                                parts.getT5(),
                                lots,
                                parts.getT6())));
    }

    private Mono<List<Organisation>> printHouses(StampOrder order) {
        return switch (order.state()) {
            case REQUESTED, REJECTED -> Mono.just(List.of());
            case APPROVED, ISSUED ->
                organisations.admitted(Organisation.Kind.PRINT_HOUSE, SHOWN).collectList();
        };
    }

    private Mono<Map<LotId, Lot>> lots(List<Activation> activated) {
        List<LotId> ids = activated.stream().map(Activation::lot).distinct().toList();
        return ids.isEmpty() ? Mono.just(Map.of()) : lots.findAll(ids).collectMap(Lot::id);
    }
}
