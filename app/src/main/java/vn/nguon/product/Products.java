package vn.nguon.product;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.CommitNotifications;
import vn.nguon.database.NotifiedCache;
import vn.nguon.gs1.Gtin;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.table.ProductTable;
import vn.nguon.product.table.ProductVersions;
import vn.nguon.refusal.NotFound;

/** All products, as other rooms ask for them. */
@Component
public class Products implements AutoCloseable {

    private final ProductTable productTable;
    private final NotifiedCache<ProductId, ProductVersions> notifiedCache;
    private final NotifiedCache<Gtin, List<ProductId>> byGtin;

    Products(ProductTable productTable, CommitNotifications commitNotifications) {
        this.productTable = productTable;
        this.notifiedCache = NotifiedCache.of(
                20_000, commitNotifications, NotifiedCache.numbered("product", ProductId::new), productTable::versions);
        this.byGtin = NotifiedCache.of(
                20_000,
                commitNotifications,
                ProductRegistration::gtin,
                gtin -> productTable.everByGtin(gtin).collectList());
    }

    /** The product as it was a moment ago, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    public Mono<Product> find(ProductId id) {
        return versions(id).map(ProductVersions::today);
    }

    /**
     * What packages tell that were made when the product stood in that version; see {@link ProductVersions#told}. Or
     * {@link NotFound}.
     */
    public Mono<Product> told(ProductId id, @Nullable Integer version) {
        return versions(id).map(versions -> versions.told(version));
    }

    /** As above, for who may know of no product. */
    public Mono<Optional<Product>> maybeTold(@Nullable ProductId id, @Nullable Integer version) {
        return id == null ? Mono.just(Optional.empty()) : told(id, version).map(Optional::of);
    }

    /** As the authority last had it admitted, if it ever did and has not refused it since. */
    public Mono<Product> lastAdmitted(ProductId id) {
        return versions(id)
                .filter(versions -> !(versions.today().standing() instanceof ProductStatus.Refused))
                .flatMap(versions -> Mono.justOrEmpty(versions.lastAdmitted()));
    }

    /** As {@link #find}, for who may know of no product. */
    public Mono<Optional<Product>> maybe(@Nullable ProductId id) {
        return id == null ? Mono.just(Optional.empty()) : find(id).map(Optional::of);
    }

    /** As it is now. */
    public Mono<Product> current(ProductId id) {
        return productTable.read(id).switchIfEmpty(Mono.error(NotFound::new));
    }

    /** The product that goes by the GTIN now; if none does, the last that did; if none ever did, {@link NotFound}. */
    public Mono<Product> byGtin(Gtin gtin) {
        return everByGtin(gtin).next().switchIfEmpty(Mono.error(NotFound::new));
    }

    /** All products that go or ever went by the GTIN, the one that does now first. */
    public Flux<Product> everByGtin(Gtin gtin) {
        return byGtin.get(gtin).flatMapIterable(ids -> ids).concatMap(this::find);
    }

    /** The organisation's products as they are now, by id. */
    public Flux<Product> ofOrganisation(OrganisationId organisation) {
        return productTable.ofOrganisation(organisation);
    }

    /**
     * Those of a status whose names, brand or codes hold every word of the text, accents or not, by id.
     *
     * @param status null for any
     * @param only   null for the products of all organisations
     */
    public Mono<Slice<Product>> search(
            String text, ProductStatus.@Nullable Status status, @Nullable OrganisationId only, Cursor cursor) {
        return productTable.search(text, status, only, cursor);
    }

    /** How many there are in each state. */
    public Flux<ProductStatus.Count> counted() {
        return productTable.counted();
    }

    private Mono<ProductVersions> versions(ProductId id) {
        return notifiedCache.get(id).switchIfEmpty(Mono.error(NotFound::new));
    }

    @Override
    public void close() {
        notifiedCache.close();
        byGtin.close();
    }
}
