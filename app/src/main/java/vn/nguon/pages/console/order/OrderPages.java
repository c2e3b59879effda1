package vn.nguon.pages.console.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.form.Option;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Address;
import vn.nguon.pages.work.Csv;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Leafing;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.Products;
import vn.nguon.stamp.code.Serial;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.Ordering;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;

/** The list of a cooperative's orders, and the form for a new one. */
@RestController
@RequestMapping(OrderPages.HERE)
class OrderPages {

    static final String HERE = "/console/orders";

    private static final List<String> STATES = List.of("REQUESTED", "APPROVED", "REJECTED", "ISSUED");
    private static final int PRODUCTS = 200;

    private final StampOrders orders;
    private final Ordering ordering;
    private final Products products;
    private final WorkPages pages;
    private final Submitting submitting;

    OrderPages(StampOrders orders, Ordering ordering, Products products, WorkPages pages, Submitting submitting) {
        this.orders = orders;
        this.ordering = ordering;
        this.products = products;
        this.pages = pages;
        this.submitting = submitting;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            Worker worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(required = false) @Nullable String cursor) {
        return found(worker, q, status, Cursor.read(cursor, null))
                .zipWith(names(Ours.of(worker)))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "console/order/orders.jte",
                        Map.of(
                                "orders", found.getT1(),
                                "products", found.getT2(),
                                "address", Address.of(request))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            Worker worker, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String status) {
        return Leafing.through(cursor -> found(worker, q, status, cursor))
                .collectList()
                .zipWith(names(Ours.of(worker)))
                .map(found -> csv(found.getT1(), found.getT2(), worker.in()));
    }

    @GetMapping("/new")
    Mono<ResponseEntity<byte[]>> blank(Worker worker, @RequestParam(defaultValue = "") String product) {
        return form(worker, Form.blank().with("productId", product));
    }

    @PostMapping("/new")
    Mono<ResponseEntity<byte[]>> order(Attempt attempt) {
        return submitting.submit(
                attempt,
                NewOrder.class,
                wanted -> ordering.order(attempt.actor(), wanted.productId(), wanted.wanted(), wanted.why())
                        .map(order -> new Done(HERE + "/" + order.id(), said(order, attempt.in()))),
                again -> form(attempt.worker(), again));
    }

    private Mono<Slice<StampOrder>> found(Worker worker, String text, String status, Cursor at) {
        String state = STATES.contains(status) ? status : null;
        return orders.search(worker.actor(), text, state, Ours.of(worker), at.number(Long.MAX_VALUE), at.limit() + 1)
                .as(at.slice(order -> order.id().value()));
    }

    private Mono<Map<ProductId, Product>> names(OrganisationId own) {
        return products.ofOrganisation(own).take(PRODUCTS).collectMap(Product::id);
    }

    private Mono<ResponseEntity<byte[]>> form(Worker worker, Form form) {
        return products.ofOrganisation(Ours.of(worker))
                .filter(Product::mayCarryStamps)
                .take(PRODUCTS)
                .map(product -> new Option(
                        String.valueOf(product.id().value()),
                        product.name().in(worker.in().language())))
                .collectList()
                .map(choices -> {
                    Map<String, Object> shown = new HashMap<>();
                    shown.put("form", form);
                    shown.put("products", choices);
                    shown.put("admitted", worker.own().isAdmitted());
                    return pages.page(worker, HERE, "console/order/new.jte", shown);
                });
    }

    private static String said(StampOrder order, Voice in) {
        String stamps = in.number(order.request().quantity());
        return in.choose(
                "Đã đặt " + stamps + " tem, đơn số " + order.id() + ". Cơ quan quản lý sẽ duyệt.",
                stamps + " stamps ordered, order " + order.id() + ". The authority decides next.");
    }

    private static ResponseEntity<byte[]> csv(List<StampOrder> orders, Map<ProductId, Product> names, Voice in) {
        Csv file = new Csv(in)
                .column("Đơn số", "Order")
                .column("Sản phẩm", "Product")
                .column("Số tem", "Stamps")
                .column("Tình trạng", "State")
                .time("Đặt lúc", "Ordered at")
                .column("Số sê-ri đầu", "First serial")
                .column("Số sê-ri cuối", "Last serial");
        for (StampOrder order : orders) {
            ProductId id = order.request().product();
            Product product = id == null ? null : names.get(id);
            StampRange numbers =
                    order instanceof StampOrder.Issued issued ? issued.issue().numbers() : null;
            file.row(
                    order.id(),
                    product == null ? null : product.name().in(in.language()),
                    order.request().quantity(),
                    Words.state(order, in),
                    order.request().at(),
                    numbers == null ? null : Serial.of(numbers.first()),
                    numbers == null ? null : Serial.of(numbers.last()));
        }
        return file.file(in.choose("don-cap-tem.csv", "stamp-orders.csv"));
    }
}
