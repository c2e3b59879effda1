package vn.nguon.authority.order;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisation;
import vn.nguon.pages.naming.RegisteredNames;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.order.StampOrder;

/** Whose orders they are, and for what. */
record OrderNames(Map<OrganisationId, Organisation> owners, Map<ProductId, Product> products) {

    static Mono<OrderNames> in(RegisteredNames names, List<StampOrder> orders) {
        return Mono.zip(
                        names.organisations(
                                orders.stream().map(StampOrder::owner).toList()),
                        names.products(orders.stream()
                                .map(order -> order.request().product())
                                .toList()))
                .map(named -> new OrderNames(named.getT1(), named.getT2()));
    }

    Organisation owner(StampOrder order) {
        return Objects.requireNonNull(owners.get(order.owner()));
    }

    /** What the stamps are for; null where the order does not say. */
    @Nullable Product product(StampOrder order) {
        ProductId product = order.request().product();
        return product == null ? null : Objects.requireNonNull(products.get(product));
    }
}
