package vn.nguon.pages.console.product;

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
import vn.nguon.http.Cursor;
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.console.Reason;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.work.Address;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Leafing;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.product.Editing;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.Products;
import vn.nguon.product.Registering;
import vn.nguon.product.Retiring;
import vn.nguon.product.Standing;
import vn.nguon.product.plan.PlanTemplates;

/** The list of a cooperative's products, and the form for one. */
@RestController
@RequestMapping(ProductPages.HERE)
class ProductPages {

    static final String HERE = "/console/products";

    private final Products products;
    private final PlanTemplates plans;
    private final Registering registering;
    private final Editing editing;
    private final Retiring retiring;
    private final WorkPages pages;
    private final Submitting submitting;

    ProductPages(
            Products products,
            PlanTemplates plans,
            Registering registering,
            Editing editing,
            Retiring retiring,
            WorkPages pages,
            Submitting submitting) {
        this.products = products;
        this.plans = plans;
        this.registering = registering;
        this.editing = editing;
        this.retiring = retiring;
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
        return products.search(q, status, Ours.of(worker), Cursor.read(cursor, null))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "console/product/products.jte",
                        Map.of("products", found, "address", Address.of(request))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            Worker worker,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Standing.@Nullable Status status) {
        return Leafing.through(cursor -> products.search(q, status, Ours.of(worker), cursor))
                .collectList()
                .map(found -> ProductFile.of(found, worker.in()));
    }

    @GetMapping("/new")
    Mono<ResponseEntity<byte[]>> blank(Worker worker) {
        Ours.of(worker);
        return form(worker, Form.blank().with("netContent.unit", "GRM"), null);
    }

    @PostMapping("/new")
    Mono<ResponseEntity<byte[]>> register(Attempt attempt) {
        return submitting.submit(
                attempt,
                Filled.class,
                filled -> registering
                        .register(attempt.actor(), filled.keeping(null))
                        .map(product -> done(
                                product,
                                attempt.worker(),
                                "Đã gửi để duyệt; được chấp nhận rồi mới đặt tem được",
                                "Submitted; stamps can be ordered once it is admitted")),
                again -> form(attempt.worker(), again, null));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(Worker worker, @PathVariable long id) {
        return own(worker, id).flatMap(product -> form(worker, ProductForm.of(product, worker.in()), product));
    }

    @PostMapping("/{id}")
    Mono<ResponseEntity<byte[]>> edit(Attempt attempt, @PathVariable long id, @RequestParam int version) {
        return own(attempt.worker(), id)
                .flatMap(before -> submitting.submit(
                        attempt,
                        Filled.class,
                        filled -> editing.edit(
                                        attempt.actor(), before.id(), version, filled.keeping(before.stagePlan()))
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
                .flatMap(before -> submitting.submit(
                        attempt,
                        Reason.class,
                        why -> retiring.retire(attempt.actor(), before.id(), why.reason())
                                .map(product -> done(product, attempt.worker(), "Đã ngừng sản xuất", "No longer made")),
                        again -> page(attempt.worker(), ProductForm.of(before, attempt.in()), again, before)));
    }

    private Mono<Product> own(Worker worker, long id) {
        Ours.of(worker);
        return products.current(new ProductId(id))
                .doOnNext(product -> worker.actor().requireWorkingFor(product.organisation()));
    }

    private Mono<ResponseEntity<byte[]>> form(Worker worker, Form form, @Nullable Product product) {
        return page(worker, form, Form.blank(), product);
    }

    private Mono<ResponseEntity<byte[]>> page(Worker worker, Form form, Form why, @Nullable Product product) {
        return plans.all().collectList().map(ready -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("form", form);
            shown.put("why", why);
            shown.put("product", product);
            shown.put("units", ProductForm.units(worker.in()));
            shown.put("plans", ready);
            return pages.page(worker, HERE, "console/product/product.jte", shown);
        });
    }

    private static Done done(Product product, Worker worker, String did, String didInEnglish) {
        String name = product.name().in(worker.in().language());
        return new Done(HERE, name + ": " + worker.in().choose(did, didInEnglish) + ".");
    }
}
