package vn.nguon.authority.order;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.language.Language;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.naming.RegisteredNames;
import vn.nguon.product.Product;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;

/** The list of stamp orders, as a page and as a file. */
@RestController
@RequestMapping(OrderDecisionPages.HERE)
class OrderListPages {

    private final StampOrders orders;
    private final RegisteredNames registeredNames;
    private final PageRenderer pages;

    OrderListPages(StampOrders orders, RegisteredNames registeredNames, PageRenderer pages) {
        this.orders = orders;
        this.registeredNames = registeredNames;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(required = false) @Nullable Long organisation,
            @RequestParam(required = false) @Nullable String cursor) {
        worker.actor().require(Role.AUTHORITY);
        return found(worker, q, status, organisation, Cursor.read(cursor, null))
                .flatMap(found -> OrderNames.in(registeredNames, found.items())
                        .map(named -> pages.page(
                                worker,
                                OrderDecisionPages.HERE,
                                "authority/order/orders.jte",
                                Map.of(
                                        "orders",
                                        found,
                                        "owners",
                                        named.owners(),
                                        "products",
                                        named.products(),
                                        "address",
                                        ListAddress.of(request),
                                        "states",
                                        OrderStates.all(worker.in())))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            PageUser worker,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(required = false) @Nullable Long organisation) {
        worker.actor().require(Role.AUTHORITY);
        return AllPages.through(cursor -> found(worker, q, status, organisation, cursor))
                .collectList()
                .flatMap(found -> OrderNames.in(registeredNames, found).map(named -> csv(found, named, worker.in())));
    }

    private Mono<Slice<StampOrder>> found(
            PageUser worker, String text, String status, @Nullable Long organisation, Cursor at) {
        if (!status.isEmpty()
                && OrderStates.all(worker.in()).stream()
                        .noneMatch(state -> state.value().equals(status))) {
            throw new Invalid("status", "Không có trạng thái này.", "There is no such state.");
        }
        return orders.search(
                        worker.actor(),
                        text,
                        status.isEmpty() ? null : status,
                        organisation == null ? null : new OrganisationId(organisation),
                        at.number(Long.MAX_VALUE),
                        at.limit() + 1)
                .as(at.slice(order -> order.id().value()));
    }

    private static ResponseEntity<byte[]> csv(List<StampOrder> found, OrderNames named, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Đơn số", "Order")
                .column("Đơn vị", "Organisation")
                .column("Sản phẩm", "Product")
                .column("Số tem", "Stamps")
                .column("Tình trạng", "State")
                .time("Đặt lúc", "Ordered at")
                .column("Số sê-ri đầu", "First serial")
                .column("Số sê-ri cuối", "Last serial");
        for (StampOrder order : found) {
            Product product = named.product(order);
            StampOrder.Issue issue = order.issue();
            String serials = issue == null ? "–" : issue.numbers().serials();
            file.row(
                    String.valueOf(order.id().value()),
                    named.owner(order).name(),
                    product == null ? null : product.name().in(in),
                    order.request().quantity(),
                    OrderStates.name(order, in),
                    order.request().at(),
                    serials.replaceAll("–.*", ""),
                    serials.replaceAll(".*–", ""));
        }
        return file.file(in.choose("don-cap-tem.csv", "stamp-orders.csv"));
    }
}
