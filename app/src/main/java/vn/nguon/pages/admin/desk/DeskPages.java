package vn.nguon.pages.admin.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.Organisations;
import vn.nguon.pages.Icon;
import vn.nguon.pages.admin.Age;
import vn.nguon.pages.admin.Names;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
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
    private final Names names;
    private final WorkPages pages;
    private final Clock clock;

    DeskPages(
            Organisations organisations,
            Products products,
            StampOrders orders,
            Names names,
            WorkPages pages,
            Clock clock) {
        this.organisations = organisations;
        this.products = products;
        this.orders = orders;
        this.names = names;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/admin")
    Mono<ResponseEntity<byte[]>> waiting(Worker worker) {
        worker.actor().require(Role.AUTHORITY);
        Voice in = worker.in();
        return Mono.zip(organisations(in), products(in), orders(in, "REQUESTED"), orders(in, "APPROVED"))
                .map(waiting -> pages.page(
                        worker,
                        "/admin",
                        "admin/desk/desk.jte",
                        Map.of(
                                "waiting",
                                List.of(waiting.getT1(), waiting.getT2(), waiting.getT3(), waiting.getT4()))));
    }

    private Mono<Waiting> organisations(Voice in) {
        return organisations
                .search("", vn.nguon.organisation.Standing.Status.SUBMITTED, null, Cursor.read(null, MOST))
                .map(found -> new Waiting(
                        in.choose("Đơn vị xin tham gia", "Organisations that want to join"),
                        "/admin/organisations?status=SUBMITTED",
                        found.next() != null,
                        found.items().stream().map(each -> item(each, in)).toList()));
    }

    private Waiting.Item item(Organisation organisation, Voice in) {
        return new Waiting.Item(
                "/admin/organisations/" + organisation.id(),
                Icon.SHOP,
                organisation.name(),
                organisation.kind().words().in(in.language()) + " · " + organisation.address(),
                age(organisation.registeredAt()));
    }

    private Mono<Waiting> products(Voice in) {
        return products.search("", vn.nguon.product.Standing.Status.SUBMITTED, null, Cursor.read(null, MOST))
                .flatMap(found -> owners(found)
                        .map(owners -> new Waiting(
                                in.choose("Sản phẩm chờ chấp nhận", "Products to be admitted"),
                                "/admin/products?status=SUBMITTED",
                                found.next() != null,
                                found.items().stream()
                                        .map(product -> new Waiting.Item(
                                                "/admin/products/"
                                                        + product.id().value(),
                                                Icon.SPROUT,
                                                product.name().in(in.language()),
                                                name(owners, product.organisation()),
                                                age(product.registeredAt())))
                                        .toList())));
    }

    private Mono<Map<OrganisationId, Organisation>> owners(Slice<Product> found) {
        return names.organisations(
                found.items().stream().map(Product::organisation).toList());
    }

    private Mono<Waiting> orders(Voice in, String status) {
        boolean requested = status.equals("REQUESTED");
        return orders.waiting(status, MOST + 1)
                .collectList()
                .flatMap(found -> names.organisations(
                                found.stream().map(StampOrder::owner).toList())
                        .map(owners -> new Waiting(
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

    private Waiting.Item item(StampOrder order, String owner, Voice in) {
        return new Waiting.Item(
                "/admin/orders/" + order.id(),
                Icon.SIGN,
                in.number(order.request().quantity()) + in.choose(" tem", " stamps"),
                owner + in.choose(" · đơn số ", " · order ") + order.id(),
                age(order.request().at()));
    }

    private static String name(Map<OrganisationId, Organisation> owners, OrganisationId owner) {
        return Objects.requireNonNull(owners.get(owner)).name();
    }

    private Age age(Instant since) {
        return Age.of(since, clock.instant());
    }
}
