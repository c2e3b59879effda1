package vn.nguon.pages.admin.order;

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
import vn.nguon.pages.admin.Names;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Address;
import vn.nguon.pages.work.Csv;
import vn.nguon.pages.work.Leafing;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.product.Product;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;

/** The list of stamp orders, as a page and as a file. */
@RestController
@RequestMapping(OrderPages.HERE)
class ListPages {

    private final StampOrders orders;
    private final Names names;
    private final WorkPages pages;

    ListPages(StampOrders orders, Names names, WorkPages pages) {
        this.orders = orders;
        this.names = names;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            Worker worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(required = false) @Nullable Long organisation,
            @RequestParam(required = false) @Nullable String cursor) {
        worker.actor().require(Role.AUTHORITY);
        return found(worker, q, status, organisation, Cursor.read(cursor, null))
                .flatMap(found -> Named.in(names, found.items())
                        .map(named -> pages.page(
                                worker,
                                OrderPages.HERE,
                                "admin/order/orders.jte",
                                Map.of(
                                        "orders",
                                        found,
                                        "owners",
                                        named.owners(),
                                        "products",
                                        named.products(),
                                        "address",
                                        Address.of(request),
                                        "states",
                                        States.all(worker.in())))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            Worker worker,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(required = false) @Nullable Long organisation) {
        worker.actor().require(Role.AUTHORITY);
        return Leafing.through(cursor -> found(worker, q, status, organisation, cursor))
                .collectList()
                .flatMap(found -> Named.in(names, found).map(named -> csv(found, named, worker.in())));
    }

    private Mono<Slice<StampOrder>> found(
            Worker worker, String text, String status, @Nullable Long organisation, Cursor at) {
        if (!status.isEmpty()
                && States.all(worker.in()).stream()
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

    private static ResponseEntity<byte[]> csv(List<StampOrder> found, Named named, Voice in) {
        Csv file = new Csv(in)
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
            String serials = order instanceof StampOrder.Issued issued
                    ? issued.issue().numbers().serials()
                    : "–";
            file.row(
                    String.valueOf(order.id().value()),
                    named.owner(order).name(),
                    product == null ? null : product.name().in(in.language()),
                    order.request().quantity(),
                    States.name(order, in),
                    order.request().at(),
                    serials.replaceAll("–.*", ""),
                    serials.replaceAll(".*–", ""));
        }
        return file.file(in.choose("don-cap-tem.csv", "stamp-orders.csv"));
    }
}
