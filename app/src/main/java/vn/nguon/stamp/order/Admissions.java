package vn.nguon.stamp.order;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.Organisations;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.Products;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotFound;

/** Whether the authority admitted who and what has to do with an order. */
@Component
class Admissions {

    private final Organisations organisations;
    private final Products products;

    Admissions(Organisations organisations, Products products) {
        this.organisations = organisations;
        this.products = products;
    }

    /** Refuses unless the organisation is admitted, and the product, if any, is its own and admitted. */
    Mono<Void> require(OrganisationId organisation, @Nullable ProductId product) {
        return organisations
                .current(organisation)
                .doOnNext(Organisation::requireAdmitted)
                .then(product == null ? Mono.empty() : requireOwn(organisation, product));
    }

    /** Refuses unless that organisation is an admitted print house. */
    Mono<Void> requirePrintHouse(OrganisationId printHouse) {
        return organisations
                .current(printHouse)
                .filter(found -> found.isAdmitted() && found.kind() == Organisation.Kind.PRINT_HOUSE)
                .onErrorResume(NotFound.class, unknown -> Mono.empty())
                .switchIfEmpty(Mono.error(() -> new Invalid(
                        "printHouseId",
                        "Đơn vị này không phải là nhà in đã được công nhận.",
                        "That organisation is not an admitted print house.")))
                .then();
    }

    private Mono<Void> requireOwn(OrganisationId organisation, ProductId id) {
        return products.current(id)
                .filter(product -> product.organisation().equals(organisation))
                .onErrorResume(NotFound.class, unknown -> Mono.empty())
                .switchIfEmpty(Mono.error(() -> new Invalid(
                        "productId",
                        "Đơn vị của bạn không có sản phẩm này.",
                        "Your organisation has no such product.")))
                .doOnNext(Product::requireStampable)
                .then();
    }
}
