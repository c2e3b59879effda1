package vn.nguon.cooperative.product;

import java.util.HashMap;
import java.util.Map;
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
import vn.nguon.cooperative.ReasonForm;
import vn.nguon.http.Cursor;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.product.EditingProducts;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.ProductStatus;
import vn.nguon.product.Products;
import vn.nguon.product.RegisteringProducts;
import vn.nguon.product.RetiringProducts;
import vn.nguon.product.plan.PlanTemplates;

/** The list of a cooperative's products, and the form for one. */
@RestController
@RequestMapping(OwnProductPages.HERE)
class OwnProductPages {

    static final String HERE = "/console/products";

    private final Products products;
    private final PlanTemplates plans;
    private final RegisteringProducts registeringProducts;
    private final EditingProducts editingProducts;
    private final RetiringProducts retiringProducts;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    OwnProductPages(
            Products products,
            PlanTemplates plans,
            RegisteringProducts registeringProducts,
            EditingProducts editingProducts,
            RetiringProducts retiringProducts,
            PageRenderer pages,
            FormSubmission formSubmission) {
        this.products = products;
        this.plans = plans;
        this.registeringProducts = registeringProducts;
        this.editingProducts = editingProducts;
        this.retiringProducts = retiringProducts;
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
        return products.search(q, status, OwnOrganisation.of(worker), Cursor.read(cursor, null))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "cooperative/product/products.jte",
                        Map.of("products", found, "address", ListAddress.of(request))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            PageUser worker,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) ProductStatus.@Nullable Status status) {
        return AllPages.through(cursor -> products.search(q, status, OwnOrganisation.of(worker), cursor))
                .collectList()
                .map(found -> ProductFile.of(found, worker.in()));
    }

    @GetMapping("/new")
    Mono<ResponseEntity<byte[]>> blank(PageUser worker) {
        OwnOrganisation.of(worker);
        return form(worker, FilledForm.blank().with("netContent.unit", "GRM"), null);
    }

    @PostMapping("/new")
    Mono<ResponseEntity<byte[]>> register(Attempt attempt) {
        return formSubmission.submit(
                attempt,
                ProductFields.class,
                filled -> registeringProducts
                        .register(attempt.actor(), filled.keeping(null))
                        .map(product -> done(
                                product,
                                attempt.worker(),
                                "Đã gửi để duyệt; được chấp nhận rồi mới đặt tem được",
                                "Submitted; stamps can be ordered once it is admitted")),
                again -> form(attempt.worker(), again, null));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable long id) {
        return own(worker, id).flatMap(product -> form(worker, ProductForm.of(product, worker.in()), product));
    }

    @PostMapping("/{id}")
    Mono<ResponseEntity<byte[]>> edit(Attempt attempt, @PathVariable long id, @RequestParam int version) {
        return own(attempt.worker(), id)
                .flatMap(before -> formSubmission.submit(
                        attempt,
                        ProductFields.class,
                        filled -> editingProducts
                                .edit(attempt.actor(), before.id(), version, filled.keeping(before.stagePlan()))
                                .map(product -> done(
                                        product,
                                        attempt.worker(),
                                        product.mayCarryStamps() ? "Đã sửa" : "Đã sửa và gửi để duyệt",
                                        product.mayCarryStamps() ? "Changed" : "Changed and submitted")),
                        again -> form(attempt.worker(), again, before)));
    }

    @PostMapping("/{id}/retire")
    Mono<ResponseEntity<byte[]>> retire(Attempt attempt, @PathVariable long id) {
        return own(attempt.worker(), id)
                .flatMap(before -> formSubmission.submit(
                        attempt,
                        ReasonForm.class,
                        why -> retiringProducts
                                .retire(attempt.actor(), before.id(), why.reason())
                                .map(product -> done(product, attempt.worker(), "Đã ngừng sản xuất", "No longer made")),
                        again -> page(attempt.worker(), ProductForm.of(before, attempt.in()), again, before)));
    }

    private Mono<Product> own(PageUser worker, long id) {
        OwnOrganisation.of(worker);
        return products.get(new ProductId(id))
                .doOnNext(product -> worker.actor().requireWorkingFor(product.organisation()));
    }

    private Mono<ResponseEntity<byte[]>> form(PageUser worker, FilledForm form, @Nullable Product product) {
        return page(worker, form, FilledForm.blank(), product);
    }

    private Mono<ResponseEntity<byte[]>> page(
            PageUser worker, FilledForm form, FilledForm why, @Nullable Product product) {
        return plans.all().collectList().map(ready -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("form", form);
            shown.put("why", why);
            shown.put("product", product);
            shown.put("units", ProductForm.units(worker.in()));
            shown.put("plans", ready);
            return pages.page(worker, HERE, "cooperative/product/product.jte", shown);
        });
    }

    private static ActionResult done(Product product, PageUser worker, String did, String didInEnglish) {
        String name = product.name().in(worker.in());
        return new ActionResult(HERE, name + ": " + worker.in().choose(did, didInEnglish) + ".");
    }
}
