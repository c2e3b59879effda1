package vn.nguon.stamp.order;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationNotAdmitted;
import vn.nguon.organisation.Organisations;
import vn.nguon.product.ProductId;
import vn.nguon.product.Products;
import vn.nguon.product.admission.AdmissionCheck;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotFound;

/**
 * Whether the authority admits who and what has to do with an order. Asked in the transaction of each act that brings
 * its stamps nearer to goods; what was found stays true until that ends.
 */
@Component
public class OrderAdmission {

    private final AdmissionCheck check;
    private final Organisations organisations;
    private final Products products;

    OrderAdmission(AdmissionCheck check, Organisations organisations, Products products) {
        this.check = check;
        this.organisations = organisations;
        this.products = products;
    }

    /** Refuses unless the order's organisation is admitted, and so is the product that it is for, if it is for one. */
    public Mono<Void> require(Actor actor, StampOrder order) {
        return check.require(actor, order.owner(), order.request().product());
    }

    /** As above; and where a print house acts, refuses unless that is admitted, too. */
    public Mono<Void> requirePrinting(Actor actor, StampOrder order) {
        OrganisationId printHouse = order.printHouse();
        Mono<Void> ordered = require(actor, order);
        return printHouse != null && order.isPrintedBy(actor)
                ? ordered.then(check.require(actor, printHouse))
                : ordered;
    }

    /** Refuses unless the organisation is admitted, and the product, if any, is its own and admitted. */
    Mono<Void> require(Actor actor, OrganisationId organisation, @Nullable ProductId product) {
        return (product == null ? Mono.<Void>empty() : requireOwn(organisation, product))
                .then(check.require(actor, organisation, product));
    }

    /** Refuses unless that organisation is an admitted print house. */
    Mono<Void> requirePrintHouse(Actor actor, OrganisationId printHouse) {
        return organisations
                .get(printHouse)
                .onErrorResume(NotFound.class, unknown -> Mono.empty())
                .filter(found -> found.kind() == Organisation.Kind.PRINT_HOUSE)
                .switchIfEmpty(Mono.error(OrderAdmission::noPrintHouse))
                .then(check.require(actor, printHouse))
                .onErrorMap(OrganisationNotAdmitted.class, refused -> noPrintHouse());
    }

    private Mono<Void> requireOwn(OrganisationId organisation, ProductId id) {
        return products.get(id)
                .filter(product -> product.organisation().equals(organisation))
                .onErrorResume(NotFound.class, unknown -> Mono.empty())
                .switchIfEmpty(Mono.error(() -> new Invalid(
                        "productId",
                        "Đơn vị của bạn không có sản phẩm này.",
                        "Your organisation has no such product.")))
                .then();
    }

    private static Invalid noPrintHouse() {
        return new Invalid(
                "printHouseId",
                "Đơn vị này không phải là nhà in đang được công nhận. Hãy chọn nhà in khác.",
                "That organisation is not an admitted print house. Choose another.");
    }
}
