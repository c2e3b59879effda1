package vn.nguon.product;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.NotFound;

/** All products, as other rooms ask for them. */
public interface Products {

    /** As it is now, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    Mono<Product> get(ProductId id);

    /** The organisation's products as they are now, by name. */
    Flux<Product> ofOrganisation(OrganisationId organisation);

    /**
     * Those of a status whose names, brand or codes hold every word of the text, accents or not, by id.
     *
     * @param status null for any
     * @param only   null for the products of all organisations
     */
    Mono<Slice<Product>> search(
            String text, ProductStatus.@Nullable Status status, @Nullable OrganisationId only, Cursor cursor);
}
