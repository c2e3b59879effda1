package vn.nguon.pages.admin.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Once;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.Organisations;
import vn.nguon.pages.admin.Leafing;
import vn.nguon.pages.admin.Names;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.form.Option;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Address;
import vn.nguon.pages.work.Csv;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.Products;
import vn.nguon.refusal.Fields;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.order.AssigningPrintHouse;
import vn.nguon.stamp.order.CountingStamps;
import vn.nguon.stamp.order.Deciding;
import vn.nguon.stamp.order.Issuing;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.order.Tally;

/** The list of stamp orders, and one of them: decided, given to a print house, issued. */
@RestController
@RequestMapping(OrderPages.HERE)
class OrderPages {

    static final String HERE = "/admin/orders";

    private static final int MOST_PRINT_HOUSES = 200;

    private final StampOrders orders;
    private final CountingStamps counting;
    private final Reckoning reckoning;
    private final Organisations organisations;
    private final Products products;
    private final Names names;
    private final Deciding deciding;
    private final AssigningPrintHouse assigning;
    private final Issuing issuing;
    private final WorkPages pages;
    private final Submitting submitting;

    OrderPages(
            StampOrders orders,
            CountingStamps counting,
            Reckoning reckoning,
            Organisations organisations,
            Products products,
            Names names,
            Deciding deciding,
            AssigningPrintHouse assigning,
            Issuing issuing,
            WorkPages pages,
            Submitting submitting) {
        this.orders = orders;
        this.counting = counting;
        this.reckoning = reckoning;
        this.organisations = organisations;
        this.products = products;
        this.names = names;
        this.deciding = deciding;
        this.assigning = assigning;
        this.issuing = issuing;
        this.pages = pages;
        this.submitting = submitting;
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
                .flatMap(found -> named(found.items())
                        .map(named -> pages.page(
                                worker,
                                HERE,
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
                .flatMap(found -> named(found).map(named -> csv(found, named, worker.in())));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(Worker worker, @PathVariable long id) {
        worker.actor().require(Role.AUTHORITY);
        return page(worker, new OrderId(id), Form.blank());
    }

    @PostMapping("/{id}/decisions")
    Mono<ResponseEntity<byte[]>> decide(
            Worker worker, @PathVariable long id, Form form, Once once, ServerHttpRequest request) {
        worker.actor().require(Role.AUTHORITY);
        return submitting.submit(
                new Attempt(worker, form, once, request),
                Ruling.class,
                ruling -> deciding.decide(worker.actor(), new OrderId(id), ruling.read())
                        .map(order -> done(
                                order,
                                order instanceof StampOrder.Approved
                                        ? worker.in().choose("Đã duyệt đơn số ", "Approved order ")
                                        : worker.in().choose("Đã từ chối đơn số ", "Rejected order "))),
                again -> page(worker, new OrderId(id), again));
    }

    @PostMapping("/{id}/print-house")
    Mono<ResponseEntity<byte[]>> assign(
            Worker worker, @PathVariable long id, Form form, Once once, ServerHttpRequest request) {
        worker.actor().require(Role.AUTHORITY);
        return submitting.submit(
                new Attempt(worker, form, once, request),
                Assignment.class,
                assignment -> assigning
                        .assign(worker.actor(), new OrderId(id), assignment.printHouse())
                        .map(order -> done(
                                order, worker.in().choose("Đã giao nhà in cho đơn số ", "Gave a print house order "))),
                again -> page(worker, new OrderId(id), again));
    }

    @PostMapping("/{id}/issue")
    Mono<ResponseEntity<byte[]>> issue(
            Worker worker, @PathVariable long id, Form form, Once once, ServerHttpRequest request) {
        worker.actor().require(Role.AUTHORITY);
        return submitting.submit(
                new Attempt(worker, form, once, request),
                Map.class,
                nothing -> issuing.issue(worker.actor(), new OrderId(id))
                        .map(order -> new Done(
                                HERE + "/" + id,
                                worker.in().choose("Đã cấp ", "Issued ")
                                        + worker.in().number(order.request().quantity())
                                        + worker.in().choose(" tem, ", " stamps, ")
                                        + order.issue().numbers().serials() + ".")),
                again -> page(worker, new OrderId(id), again));
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
                .collectList()
                .map(found -> Slice.of(found, at.limit(), order -> order.id().value()));
    }

    private Mono<Named> named(List<StampOrder> found) {
        return Mono.zip(
                        names.organisations(
                                found.stream().map(StampOrder::owner).toList()),
                        names.products(found.stream()
                                .map(order -> order.request().product())
                                .toList()))
                .map(named -> new Named(named.getT1(), named.getT2()));
    }

    private Mono<ResponseEntity<byte[]>> page(Worker worker, OrderId id, Form form) {
        return orders.find(id)
                .flatMap(order -> product(order)
                        .flatMap(product -> Mono.zip(
                                        organisations.current(order.owner()),
                                        reckoning.of(order, product.orElse(null)),
                                        counting.of(List.of(id)),
                                        printHouses(),
                                        printHouse(order))
                                .map(known -> {
                                    Map<String, Object> shown = new HashMap<>();
                                    shown.put("order", order);
                                    shown.put("owner", known.getT1());
                                    shown.put("product", product.orElse(null));
                                    shown.put("standing", known.getT2());
                                    shown.put("tally", tally(known.getT3(), id));
                                    shown.put("printHouses", known.getT4());
                                    shown.put("printHouse", known.getT5().orElse(null));
                                    shown.put("form", form);
                                    return pages.page(worker, HERE, "admin/order/order.jte", shown);
                                })));
    }

    private static @Nullable Tally tally(Map<OrderId, Tally> tallies, OrderId id) {
        return tallies.get(id);
    }

    private Mono<Optional<Product>> product(StampOrder order) {
        ProductId product = order.request().product();
        return product == null
                ? Mono.just(Optional.empty())
                : products.find(product).map(Optional::of);
    }

    private Mono<Optional<Organisation>> printHouse(StampOrder order) {
        OrganisationId printHouse = order.printHouse();
        return printHouse == null
                ? Mono.just(Optional.empty())
                : organisations.find(printHouse).map(Optional::of);
    }

    private Mono<List<Option>> printHouses() {
        return organisations
                .admitted(Organisation.Kind.PRINT_HOUSE, MOST_PRINT_HOUSES)
                .map(house -> new Option(house.id().toString(), house.name()))
                .collectList();
    }

    private static Done done(StampOrder order, String did) {
        return new Done(HERE + "/" + order.id(), did + order.id() + ".");
    }

    private static ResponseEntity<byte[]> csv(List<StampOrder> found, Named named, Voice in) {
        Csv file = new Csv(
                "order", "organisation", "product", "stamps", "status", "requested_at", "first_serial", "last_serial");
        for (StampOrder order : found) {
            ProductId product = order.request().product();
            String serials = order instanceof StampOrder.Issued issued
                    ? issued.issue().numbers().serials()
                    : "–";
            file.row(
                    order.id().value(),
                    Objects.requireNonNull(named.owners().get(order.owner())).name(),
                    product == null
                            ? null
                            : Objects.requireNonNull(named.products().get(product))
                                    .name()
                                    .in(in.language()),
                    order.request().quantity(),
                    States.name(order, in),
                    order.request().at(),
                    serials.replaceAll("–.*", ""),
                    serials.replaceAll(".*–", ""));
        }
        return file.file(in.choose("don-cap-tem.csv", "stamp-orders.csv"));
    }

    /** Whose orders they are, and for what. */
    private record Named(Map<OrganisationId, Organisation> owners, Map<ProductId, Product> products) {}

    record Assignment(@Nullable OrganisationId printHouseId) {

        OrganisationId printHouse() {
            return Fields.present("printHouseId", printHouseId);
        }
    }
}
