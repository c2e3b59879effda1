package vn.nguon.cooperative.order;

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
import vn.nguon.language.Language;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.Products;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.OrderingStamps;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;

/** The list of a cooperative's orders, and the form for a new one. */
@RestController
@RequestMapping(OwnOrderPages.HERE)
class OwnOrderPages {

    static final String HERE = "/console/orders";

    private static final List<String> STATES = List.of("REQUESTED", "APPROVED", "REJECTED", "ISSUED");
    private static final int PRODUCTS = 200;

    private final StampOrders orders;
    private final OrderingStamps orderingStamps;
    private final Products products;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    OwnOrderPages(
            StampOrders orders,
            OrderingStamps orderingStamps,
            Products products,
            PageRenderer pages,
            FormSubmission formSubmission) {
        this.orders = orders;
        this.orderingStamps = orderingStamps;
        this.products = products;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(required = false) @Nullable String cursor) {
        return found(worker, q, status, Cursor.read(cursor, null))
                .zipWith(names(OwnOrganisation.of(worker)))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "cooperative/order/orders.jte",
                        Map.of(
                                "orders", found.getT1(),
                                "products", found.getT2(),
                                "address", ListAddress.of(request))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            PageUser worker,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status) {
        return AllPages.through(cursor -> found(worker, q, status, cursor))
                .collectList()
                .zipWith(names(OwnOrganisation.of(worker)))
                .map(found -> csv(found.getT1(), found.getT2(), worker.in()));
    }

    @GetMapping("/new")
    Mono<ResponseEntity<byte[]>> blank(PageUser worker, @RequestParam(defaultValue = "") String product) {
        return form(worker, FilledForm.blank().with("productId", product));
    }

    @PostMapping("/new")
    Mono<ResponseEntity<byte[]>> order(Attempt attempt) {
        return formSubmission.submit(
                attempt,
                NewOrder.class,
                wanted -> orderingStamps
                        .order(attempt.actor(), wanted.productId(), wanted.wanted(), wanted.why())
                        .map(order -> new ActionResult(HERE + "/" + order.id(), said(order, attempt.in()))),
                again -> form(attempt.worker(), again));
    }

    private Mono<Slice<StampOrder>> found(PageUser worker, String text, String status, Cursor at) {
        String state = STATES.contains(status) ? status : null;
        return orders.search(
                        worker.actor(),
                        text,
                        state,
                        OwnOrganisation.of(worker),
                        at.number(Long.MAX_VALUE),
                        at.limit() + 1)
                .as(at.slice(order -> order.id().value()));
    }

    private Mono<Map<ProductId, Product>> names(OrganisationId own) {
        return products.ofOrganisation(own).take(PRODUCTS).collectMap(Product::id);
    }

    private Mono<ResponseEntity<byte[]>> form(PageUser worker, FilledForm form) {
        return products.ofOrganisation(OwnOrganisation.of(worker))
                .filter(Product::mayCarryStamps)
                .take(PRODUCTS)
                .map(product -> new FormOption(
                        String.valueOf(product.id().value()), product.name().in(worker.in())))
                .collectList()
                .map(choices -> {
                    Map<String, Object> shown = new HashMap<>();
                    shown.put("form", form);
                    shown.put("products", choices);
                    shown.put("admitted", worker.own().isAdmitted());
                    return pages.page(worker, HERE, "cooperative/order/new.jte", shown);
                });
    }

    private static String said(StampOrder order, Language in) {
        String stamps = in.number(order.request().quantity());
        return in.choose(
                "Đã đặt " + stamps + " tem, đơn số " + order.id() + ". Cơ quan quản lý sẽ duyệt.",
                stamps + " stamps ordered, order " + order.id() + ". The authority decides next.");
    }

    private static ResponseEntity<byte[]> csv(List<StampOrder> orders, Map<ProductId, Product> names, Language in) {
        CsvDownload file = new CsvDownload(in)
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
            StampOrder.Issue issue = order.issue();
            StampRange numbers = issue == null ? null : issue.numbers();
            file.row(
                    order.id(),
                    product == null ? null : product.name().in(in),
                    order.request().quantity(),
                    OrderWords.state(order, in),
                    order.request().at(),
                    numbers == null ? null : StampSerial.of(numbers.first()),
                    numbers == null ? null : StampSerial.of(numbers.last()));
        }
        return file.file(in.choose("don-cap-tem.csv", "stamp-orders.csv"));
    }
}
