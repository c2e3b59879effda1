package vn.nguon.authority.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.authority.WaitingDays;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.language.Language;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.Organisations;
import vn.nguon.pages.Icon;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.naming.RegisteredNames;
import vn.nguon.product.Product;
import vn.nguon.product.Products;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;

/** The authority's first page: who and what waits for it, how long, and where it is settled. */
@RestController
class DeskPages {

    private static final int MOST = 20;

    private final Organisations organisations;
    private final Products products;
    private final StampOrders orders;
    private final RegisteredNames registeredNames;
    private final PageRenderer pages;
    private final Clock clock;

    DeskPages(
            Organisations organisations,
            Products products,
            StampOrders orders,
            RegisteredNames registeredNames,
            PageRenderer pages,
            Clock clock) {
        this.organisations = organisations;
        this.products = products;
        this.orders = orders;
        this.registeredNames = registeredNames;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/admin")
    Mono<ResponseEntity<byte[]>> waiting(PageUser worker) {
        worker.actor().require(Role.AUTHORITY);
        Language in = worker.in();
        return Mono.zip(organisations(in), products(in), orders(in, "REQUESTED"), orders(in, "APPROVED"))
                .map(waiting -> pages.page(
                        worker,
                        "/admin",
                        "authority/desk/desk.jte",
                        Map.of(
                                "waiting",
                                List.of(waiting.getT1(), waiting.getT2(), waiting.getT3(), waiting.getT4()))));
    }

    private Mono<WaitingGroup> organisations(Language in) {
        return organisations
                .search("", vn.nguon.organisation.OrganisationStatus.Status.SUBMITTED, null, Cursor.read(null, MOST))
                .map(found -> new WaitingGroup(
                        in.choose("Đơn vị xin tham gia", "Organisations that want to join"),
                        "/admin/organisations?status=SUBMITTED",
                        found.next() != null,
                        found.items().stream().map(each -> item(each, in)).toList()));
    }

    private WaitingGroup.Item item(Organisation organisation, Language in) {
        return new WaitingGroup.Item(
                "/admin/organisations/" + organisation.id(),
                Icon.SHOP,
                organisation.name(),
                organisation.kind().words().in(in) + " · " + organisation.address(),
                age(organisation.registeredAt()));
    }

    private Mono<WaitingGroup> products(Language in) {
        return products.search("", vn.nguon.product.ProductStatus.Status.SUBMITTED, null, Cursor.read(null, MOST))
                .flatMap(found -> owners(found)
                        .map(owners -> new WaitingGroup(
                                in.choose("Sản phẩm chờ chấp nhận", "Products to be admitted"),
                                "/admin/products?status=SUBMITTED",
                                found.next() != null,
                                found.items().stream()
                                        .map(product -> new WaitingGroup.Item(
                                                "/admin/products/"
                                                        + product.id().value(),
                                                Icon.SPROUT,
                                                product.name().in(in),
                                                name(owners, product.organisation()),
                                                age(product.registeredAt())))
                                        .toList())));
    }

    private Mono<Map<OrganisationId, Organisation>> owners(Slice<Product> found) {
        return registeredNames.organisations(
                found.items().stream().map(Product::organisation).toList());
    }

    private Mono<WaitingGroup> orders(Language in, String status) {
        boolean requested = status.equals("REQUESTED");
        return orders.waiting(status, MOST + 1)
                .collectList()
                .flatMap(found -> registeredNames
                        .organisations(found.stream().map(StampOrder::owner).toList())
                        .map(owners -> new WaitingGroup(
                                requested
                                        ? in.choose("Đơn cấp tem chờ duyệt", "Stamp orders to be decided")
                                        : in.choose("Đã duyệt, chưa cấp số", "Approved, not issued yet"),
                                "/admin/orders?status=" + status,
                                found.size() > MOST,
                                found.stream()
                                        .limit(MOST)
                                        .map(order -> item(order, name(owners, order.owner()), in))
                                        .toList())));
    }

    private WaitingGroup.Item item(StampOrder order, String owner, Language in) {
        return new WaitingGroup.Item(
                "/admin/orders/" + order.id(),
                Icon.SIGN,
                in.number(order.request().quantity()) + in.choose(" tem", " stamps"),
                owner + in.choose(" · đơn số ", " · order ") + order.id(),
                age(order.request().at()));
    }

    private static String name(Map<OrganisationId, Organisation> owners, OrganisationId owner) {
        return Objects.requireNonNull(owners.get(owner)).name();
    }

    private WaitingDays age(Instant since) {
        return WaitingDays.of(since, clock.instant());
    }
}
