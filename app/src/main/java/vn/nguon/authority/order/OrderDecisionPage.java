package vn.nguon.authority.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.organisation.Organisations;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.product.ProductCache;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.order.tally.CountingStamps;

/** The page of one order, with how it stands to what its organisation has. */
@Component
class OrderDecisionPage {

    private static final int MOST_PRINT_HOUSES = 200;

    private final StampOrders orders;
    private final CountingStamps counting;
    private final PlausibilityQuery plausibilityQuery;
    private final Organisations organisations;
    private final OrganisationCache organisationCache;
    private final ProductCache products;
    private final PageRenderer pages;

    OrderDecisionPage(
            StampOrders orders,
            CountingStamps counting,
            PlausibilityQuery plausibilityQuery,
            Organisations organisations,
            OrganisationCache organisationCache,
            ProductCache products,
            PageRenderer pages) {
        this.orders = orders;
        this.counting = counting;
        this.plausibilityQuery = plausibilityQuery;
        this.organisations = organisations;
        this.organisationCache = organisationCache;
        this.products = products;
        this.pages = pages;
    }

    /** The order with what was typed about it, or {@link vn.nguon.refusal.NotFound}. */
    Mono<ResponseEntity<byte[]>> of(PageUser worker, OrderId id, FilledForm form) {
        return orders.get(id)
                .flatMap(order -> products.find(order.request().product())
                        .flatMap(product -> Mono.zip(
                                        organisations.get(order.owner()),
                                        plausibilityQuery.of(order, product.orElse(null)),
                                        counting.of(List.of(id)),
                                        printHouses(),
                                        organisationCache.find(order.printHouse()))
                                .map(known -> {
                                    Map<String, Object> shown = new HashMap<>();
                                    shown.put("order", order);
                                    shown.put("owner", known.getT1());
                                    shown.put("product", product.orElse(null));
                                    shown.put("standing", known.getT2());
                                    shown.put("tally", known.getT3().get(id));
                                    shown.put("printHouses", known.getT4());
                                    shown.put("printHouse", known.getT5().orElse(null));
                                    shown.put("form", form);
                                    return pages.page(
                                            worker, OrderDecisionPages.HERE, "authority/order/order.jte", shown);
                                })));
    }

    private Mono<List<FormOption>> printHouses() {
        return organisations
                .admitted(Organisation.Kind.PRINT_HOUSE, MOST_PRINT_HOUSES)
                .map(house -> new FormOption(house.id().toString(), house.name()))
                .collectList();
    }
}
