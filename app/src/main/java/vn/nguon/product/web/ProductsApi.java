package vn.nguon.product.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.product.AdmittingProducts;
import vn.nguon.product.EditingProducts;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.ProductStatus;
import vn.nguon.product.ProductText;
import vn.nguon.product.Products;
import vn.nguon.product.RegisteringProducts;
import vn.nguon.product.RetiringProducts;
import vn.nguon.product.admission.ProductDecision;
import vn.nguon.product.admission.ProductLookAlikes;
import vn.nguon.refusal.FieldReader;

/** Products over HTTP. */
@RestController
@RequestMapping("/api/v1/products")
@Tag(name = "Products")
class ProductsApi {

    private final Products products;
    private final RegisteringProducts registeringProducts;
    private final EditingProducts editingProducts;
    private final AdmittingProducts admittingProducts;
    private final RetiringProducts retiringProducts;
    private final ProductLookAlikes lookAlikes;

    ProductsApi(
            Products products,
            RegisteringProducts registeringProducts,
            EditingProducts editingProducts,
            AdmittingProducts admittingProducts,
            RetiringProducts retiringProducts,
            ProductLookAlikes lookAlikes) {
        this.lookAlikes = lookAlikes;
        this.products = products;
        this.registeringProducts = registeringProducts;
        this.editingProducts = editingProducts;
        this.admittingProducts = admittingProducts;
        this.retiringProducts = retiringProducts;
    }

    @GetMapping
    @Operation(
            summary = "List products",
            description = "The authority and inspectors see all, everybody else those of their organisation. `q` finds"
                    + " Vietnamese without its accents, codes and GTINs.")
    Mono<Slice<Product>> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) ProductStatus.@Nullable Status status,
            @RequestParam(required = false) @Nullable Long organisation,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return products.search(q, status, owner(actor, organisation), Cursor.read(cursor, limit));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a product")
    Mono<Product> read(Actor actor, @PathVariable long id) {
        return products.get(new ProductId(id)).doOnNext(product -> actor.requireSeeing(product.organisation()));
    }

    @GetMapping("/{id}/look-alikes")
    @Operation(
            summary = "Other organisations' products that look alike",
            description =
                    "For the authority and inspectors: by a name or the brand, whatever letters they are written with;"
                            + " at most 20.")
    Mono<List<Product>> lookAlikes(Actor actor, @PathVariable long id) {
        actor.require(Role.AUTHORITY, Role.INSPECTOR);
        return products.get(new ProductId(id)).flatMap(lookAlikes::of);
    }

    @PostMapping
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(ProductExamples.PRODUCT))),
            summary = "Register a product",
            description = "Of one's own organisation. It is submitted; stamps wait until the authority has admitted it."
                    + " Name a ready plan (`plan`) to copy, or give the stages (`stagePlan`).")
    Mono<ResponseEntity<Product>> register(Actor actor, @RequestBody ProductText text, IdempotentRequest once) {
        return once.created(Product.class, text, () -> registeringProducts.register(actor, text));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change a product",
            description = "`version` is the version that was read; 412 if somebody changed it since. Changing what the"
                    + " authority looked at sends the product back to it.")
    Mono<ResponseEntity<Product>> edit(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestBody ProductText to,
            IdempotentRequest once) {
        return once.ok(
                Product.class,
                new Edit(version, to),
                () -> editingProducts.edit(actor, new ProductId(id), version, to));
    }

    @PostMapping("/{id}/decisions")
    @Operation(
            summary = "Admit or refuse a product",
            description = "The authority's. Refusing needs a reason, which the organisation is told.")
    Mono<ResponseEntity<Product>> decide(
            Actor actor, @PathVariable long id, @RequestBody ProductDecision decision, IdempotentRequest once) {
        return once.ok(Product.class, decision, () -> admittingProducts.decide(actor, new ProductId(id), decision));
    }

    @PostMapping("/{id}/retirement")
    @Operation(
            summary = "Retire a product",
            description = "For good. Its GTIN is free for another; packages already stamped stay what they are.")
    Mono<ResponseEntity<Product>> retire(
            Actor actor, @PathVariable long id, @RequestBody Retirement retirement, IdempotentRequest once) {
        return once.ok(
                Product.class,
                retirement,
                () -> retiringProducts.retire(actor, new ProductId(id), retirement.reason()));
    }

    private static @Nullable OrganisationId owner(Actor actor, @Nullable Long organisation) {
        if (organisation == null) {
            return actor.seesOnly();
        }
        OrganisationId owner = new OrganisationId(organisation);
        actor.requireSeeing(owner);
        return owner;
    }

    record Retirement(String reason) {

        Retirement {
            reason = FieldReader.prose("reason", reason, 0, 1000);
        }
    }

    /** What an editor read and what they make of it, for the key under which it happens once. */
    record Edit(int version, ProductText to) {}
}
