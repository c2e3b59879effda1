package vn.nguon.product;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.r2dbc.convert.R2dbcConverter;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.CommitNotifications;
import vn.nguon.database.NotifiedCache;
import vn.nguon.gs1.Gtin;
import vn.nguon.product.table.ProductRows;
import vn.nguon.product.table.ProductVersions;
import vn.nguon.refusal.NotFound;

/** Products as they were a moment ago, with how they stood before. */
@Component
public class ProductCache implements AutoCloseable {

    private final DatabaseClient database;
    private final R2dbcConverter converter;
    private final NotifiedCache<ProductId, ProductVersions> byId;
    private final NotifiedCache<Gtin, List<ProductId>> byGtin;

    ProductCache(
            ProductRows products,
            DatabaseClient database,
            R2dbcConverter converter,
            CommitNotifications commitNotifications) {
        this.database = database;
        this.converter = converter;
        this.byId = NotifiedCache.of(
                20_000, commitNotifications, NotifiedCache.numbered("product", ProductId::new), this::readVersions);
        this.byGtin = NotifiedCache.of(
                20_000,
                commitNotifications,
                ProductRegistration::gtin,
                gtin -> products.everByGtin(gtin).map(ProductId::new).collectList());
    }

    /** The product, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    public Mono<Product> get(ProductId id) {
        return versions(id).map(ProductVersions::today);
    }

    /** As above, for who may know of no product. */
    public Mono<Optional<Product>> find(@Nullable ProductId id) {
        return id == null ? Mono.just(Optional.empty()) : get(id).map(Optional::of);
    }

    /**
     * What packages tell that were made when the product stood in that version; see {@link ProductVersions#told}. Or
     * {@link NotFound}.
     */
    public Mono<Product> getTold(ProductId id, @Nullable Integer version) {
        return versions(id).map(versions -> versions.told(version));
    }

    /** As above, for who may know of no product. */
    public Mono<Optional<Product>> findTold(@Nullable ProductId id, @Nullable Integer version) {
        return id == null ? Mono.just(Optional.empty()) : getTold(id, version).map(Optional::of);
    }

    /** As the authority last had it admitted, if it ever did and has not refused it since. */
    public Mono<Product> findLastAdmitted(ProductId id) {
        return versions(id)
                .filter(versions -> !(versions.today().standing() instanceof ProductStatus.Refused))
                .flatMap(versions -> Mono.justOrEmpty(versions.lastAdmitted()));
    }

    /** The product that goes by the GTIN now; if none does, the last that did; if none ever did, {@link NotFound}. */
    public Mono<Product> getByGtin(Gtin gtin) {
        return everByGtin(gtin).next().switchIfEmpty(Mono.error(NotFound::new));
    }

    /** All products that go or ever went by the GTIN, the one that does now first. */
    public Flux<Product> everByGtin(Gtin gtin) {
        return byGtin.get(gtin).flatMapIterable(ids -> ids).concatMap(this::get);
    }

    private Mono<ProductVersions> versions(ProductId id) {
        return byId.get(id).switchIfEmpty(Mono.error(NotFound::new));
    }

    private Mono<ProductVersions> readVersions(ProductId id) {
        return database.sql("""
                        select product_id as id, version, text_since, organisation_id, name_vi, name_en,
                          (select label_name from product where id = product_id) as label_name, botanical_name,
                          description_vi, description_en, brand, model, gtin, code, origin, net_content, net_unit,
                          shelf_life_days, standards, warnings_vi, warnings_en, photos, stage_plan, status,
                          status_reason, registered_at, decided_at
                        from product_version
                        where product_id = :id
                        order by version
                        """)
                .bind("id", id.value())
                .map((row, metadata) -> new ProductVersions.Version(
                        converter.read(Product.class, row, metadata), new ColumnReader(row).whole("text_since")))
                .all()
                .collectList()
                .filter(versions -> !versions.isEmpty())
                .map(ProductVersions::new);
    }

    @Override
    public void close() {
        byId.close();
        byGtin.close();
    }
}
