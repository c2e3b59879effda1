package vn.nguon.product;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.Lookup;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;

/** All products, as other rooms ask for them. */
public interface Products extends Lookup<Product, ProductId> {

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
