package vn.nguon.trace.recording;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.Products;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotFound;

/** The products an organisation makes goods of, read in the transaction that records them. */
@Component
public class OrganisationAssortment {

    private final Products products;

    OrganisationAssortment(Products products) {
        this.products = products;
    }

    /** The organisation's product; refuses another's, naming the field. */
    public Mono<Product> own(String field, OrganisationId maker, ProductId id) {
        return products.get(id)
                .onErrorComplete(NotFound.class)
                .filter(product -> product.organisation().equals(maker))
                .switchIfEmpty(Mono.error(() ->
                        new Invalid(field, "Đơn vị không có sản phẩm này.", "Your organisation has no such product.")));
    }

    /** As {@link #own}, or nothing where the form names no product. */
    public Mono<Product> ownIfNamed(String field, OrganisationId maker, @Nullable ProductId id) {
        return id == null ? Mono.empty() : own(field, maker, id);
    }

    /** The GTIN a product goes by in events, if it has one. */
    public static @Nullable String gtin(@Nullable Product product) {
        return product == null || product.gtin() == null ? null : product.gtin().value();
    }
}
