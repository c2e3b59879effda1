package vn.nguon.pages.admin.product;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.Organisations;
import vn.nguon.pages.admin.Names;
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
import vn.nguon.product.Admitting;
import vn.nguon.product.Decision;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.ProductLookAlikes;
import vn.nguon.product.Products;
import vn.nguon.product.Standing;

/** The list of products, and one of them with what the authority decides about it. */
@RestController
@RequestMapping(ProductPages.HERE)
class ProductPages {

    static final String HERE = "/admin/products";

    private final Products products;
    private final Organisations organisations;
    private final Names names;
    private final Admitting admitting;
    private final ProductLookAlikes lookAlikes;
    private final WorkPages pages;
    private final Submitting submitting;

    ProductPages(
            Products products,
            Organisations organisations,
            Names names,
            Admitting admitting,
            ProductLookAlikes lookAlikes,
            WorkPages pages,
            Submitting submitting) {
        this.products = products;
        this.organisations = organisations;
        this.names = names;
        this.admitting = admitting;
        this.lookAlikes = lookAlikes;
        this.pages = pages;
        this.submitting = submitting;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            Worker worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Standing.@Nullable Status status,
            @RequestParam(required = false) @Nullable String cursor) {
        worker.actor().require(Role.AUTHORITY);
        return products.search(q, status, null, Cursor.read(cursor, null))
                .flatMap(found -> makers(found.items())
                        .map(makers -> pages.page(
                                worker,
                                HERE,
                                "admin/product/products.jte",
                                Map.of(
                                        "products",
                                        found,
                                        "makers",
                                        makers,
                                        "address",
                                        Address.of(request),
                                        "states",
                                        states(worker.in())))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            Worker worker,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Standing.@Nullable Status status) {
        worker.actor().require(Role.AUTHORITY);
        return Leafing.through(cursor -> products.search(q, status, null, cursor))
                .collectList()
                .flatMap(found -> makers(found).map(makers -> csv(found, makers, worker.in())));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(Worker worker, @PathVariable long id) {
        worker.actor().require(Role.AUTHORITY);
        return page(worker, new ProductId(id), Form.blank());
    }

    @PostMapping("/{id}/decisions")
    Mono<ResponseEntity<byte[]>> decide(Attempt attempt, @PathVariable long id) {
        attempt.actor().require(Role.AUTHORITY);
        return submitting.submit(
                attempt,
                Decision.class,
                decision -> admitting
                        .decide(attempt.actor(), new ProductId(id), decision)
                        .map(after -> new Done(HERE + "/" + id, said(after, attempt.in()))),
                again -> page(attempt.worker(), new ProductId(id), again));
    }

    private Mono<ResponseEntity<byte[]>> page(Worker worker, ProductId id, Form form) {
        return products.current(id)
                .flatMap(product -> Mono.zip(organisations.find(product.organisation()), lookAlikes.of(product))
                        .zipWhen(found -> makers(found.getT2()))
                        .map(found -> {
                            Map<String, Object> shown =
                                    shown(product, found.getT1().getT1(), form, worker.in());
                            shown.put("alike", found.getT1().getT2());
                            shown.put("makers", found.getT2());
                            return pages.page(worker, HERE, "admin/product/product.jte", shown);
                        }));
    }

    private static Map<String, Object> shown(Product product, Organisation maker, Form form, Voice in) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("product", product);
        shown.put("maker", maker);
        shown.put("points", Looking.at(product, maker, in));
        shown.put("form", form);
        return shown;
    }

    private Mono<Map<OrganisationId, Organisation>> makers(List<Product> found) {
        return names.organisations(found.stream().map(Product::organisation).toList());
    }

    private static String said(Product after, Voice in) {
        String name = "«" + after.name().in(in.language()) + "»";
        return after.mayCarryStamps()
                ? in.choose("Đã chấp nhận " + name + ".", name + " is admitted.")
                : in.choose("Đã từ chối " + name + ".", name + " is refused.");
    }

    private static List<Option> states(Voice in) {
        return Option.of(Standing.Status.values(), status -> States.name(status, in));
    }

    private static ResponseEntity<byte[]> csv(List<Product> found, Map<OrganisationId, Organisation> makers, Voice in) {
        Csv file = new Csv(in)
                .column("Số", "Number")
                .column("Mã", "Code")
                .column("GTIN")
                .column("Tên tiếng Việt", "Name in Vietnamese")
                .column("Tên tiếng Anh", "Name in English")
                .column("Đơn vị", "Organisation")
                .column("Xuất xứ", "Origin")
                .column("Tình trạng", "State")
                .time("Đăng ký lúc", "Registered at");
        for (Product each : found) {
            file.row(
                    String.valueOf(each.id().value()),
                    each.code(),
                    each.gtin() == null ? null : each.gtin().printed(),
                    each.name().vi(),
                    each.name().en(),
                    Objects.requireNonNull(makers.get(each.organisation())).name(),
                    each.origin(),
                    States.name(each.standing().status(), in),
                    each.registeredAt());
        }
        return file.file(in.choose("san-pham.csv", "products.csv"));
    }
}
