package vn.nguon.authority.product;

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
import vn.nguon.language.Language;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationCache;
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
import vn.nguon.pages.naming.RegisteredNames;
import vn.nguon.product.AdmittingProducts;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.ProductStatus;
import vn.nguon.product.Products;
import vn.nguon.product.admission.ProductDecision;
import vn.nguon.product.admission.ProductLookAlikes;

/** The list of products, and one of them with what the authority decides about it. */
@RestController
@RequestMapping(ProductAdmissionPages.HERE)
class ProductAdmissionPages {

    static final String HERE = "/admin/products";

    private final Products products;
    private final OrganisationCache organisations;
    private final RegisteredNames registeredNames;
    private final AdmittingProducts admittingProducts;
    private final ProductLookAlikes lookAlikes;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    ProductAdmissionPages(
            Products products,
            OrganisationCache organisations,
            RegisteredNames registeredNames,
            AdmittingProducts admittingProducts,
            ProductLookAlikes lookAlikes,
            PageRenderer pages,
            FormSubmission formSubmission) {
        this.products = products;
        this.organisations = organisations;
        this.registeredNames = registeredNames;
        this.admittingProducts = admittingProducts;
        this.lookAlikes = lookAlikes;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) ProductStatus.@Nullable Status status,
            @RequestParam(required = false) @Nullable String cursor) {
        worker.actor().require(Role.AUTHORITY);
        return products.search(q, status, null, Cursor.read(cursor, null))
                .flatMap(found -> makers(found.items())
                        .map(makers -> pages.page(
                                worker,
                                HERE,
                                "authority/product/products.jte",
                                Map.of(
                                        "products",
                                        found,
                                        "makers",
                                        makers,
                                        "address",
                                        ListAddress.of(request),
                                        "states",
                                        states(worker.in())))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            PageUser worker,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) ProductStatus.@Nullable Status status) {
        worker.actor().require(Role.AUTHORITY);
        return AllPages.through(cursor -> products.search(q, status, null, cursor))
                .collectList()
                .flatMap(found -> makers(found).map(makers -> csv(found, makers, worker.in())));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable long id) {
        worker.actor().require(Role.AUTHORITY);
        return page(worker, new ProductId(id), FilledForm.blank());
    }

    @PostMapping("/{id}/decisions")
    Mono<ResponseEntity<byte[]>> decide(Attempt attempt, @PathVariable long id) {
        attempt.actor().require(Role.AUTHORITY);
        return formSubmission.submit(
                attempt,
                ProductDecision.class,
                decision -> admittingProducts
                        .decide(attempt.actor(), new ProductId(id), decision)
                        .map(after -> new ActionResult(HERE + "/" + id, said(after, attempt.in()))),
                again -> page(attempt.worker(), new ProductId(id), again));
    }

    private Mono<ResponseEntity<byte[]>> page(PageUser worker, ProductId id, FilledForm form) {
        return products.get(id)
                .flatMap(product -> Mono.zip(organisations.get(product.organisation()), lookAlikes.of(product))
                        .zipWhen(found -> makers(found.getT2()))
                        .map(found -> {
                            Map<String, Object> shown =
                                    shown(product, found.getT1().getT1(), form, worker.in());
                            shown.put("alike", found.getT1().getT2());
                            shown.put("makers", found.getT2());
                            return pages.page(worker, HERE, "authority/product/product.jte", shown);
                        }));
    }

    private static Map<String, Object> shown(Product product, Organisation maker, FilledForm form, Language in) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("product", product);
        shown.put("maker", maker);
        shown.put("points", ProductChecklist.at(product, maker, in));
        shown.put("form", form);
        return shown;
    }

    private Mono<Map<OrganisationId, Organisation>> makers(List<Product> found) {
        return registeredNames.organisations(
                found.stream().map(Product::organisation).toList());
    }

    private static String said(Product after, Language in) {
        String name = "«" + after.name().in(in) + "»";
        return after.mayCarryStamps()
                ? in.choose("Đã chấp nhận " + name + ".", name + " is admitted.")
                : in.choose("Đã từ chối " + name + ".", name + " is refused.");
    }

    private static List<FormOption> states(Language in) {
        return FormOption.of(ProductStatus.Status.values(), status -> ProductStates.name(status, in));
    }

    private static ResponseEntity<byte[]> csv(
            List<Product> found, Map<OrganisationId, Organisation> makers, Language in) {
        CsvDownload file = new CsvDownload(in)
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
                    ProductStates.name(each.standing().status(), in),
                    each.registeredAt());
        }
        return file.file(in.choose("san-pham.csv", "products.csv"));
    }
}
