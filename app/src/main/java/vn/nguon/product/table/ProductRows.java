package vn.nguon.product.table;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.r2dbc.repository.Modifying;
import org.springframework.data.r2dbc.repository.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.database.TableRows;
import vn.nguon.files.FileHash;
import vn.nguon.gs1.Gtin;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.ProductStatus;
import vn.nguon.product.ProductText;
import vn.nguon.product.Products;
import vn.nguon.product.plan.StagePlan;

/** The table of products, each with its photos from a table beside it. */
public interface ProductRows extends TableRows<Product, ProductId>, Products {

    String SELECT = """
            select *, array(select hash from product_photo where product_id = product.id order by position) as photos
            from product
            """;

    @Override
    @Query(SELECT + "where id = :id")
    Mono<Product> find(ProductId id);

    @Override
    @Query(SELECT + "where id = :id for no key update")
    Mono<Product> findForUpdate(ProductId id);

    /** The products that go or ever went by the GTIN: the one that does now first, then the last that did. */
    @Query("""
            select id
            from (
              select id, case when status in ('SUBMITTED', 'ADMITTED') then 3 else 2 end as rank
              from product
              where gtin = :gtin
              union all
              select product_id, 1
              from earlier_product
              where gtin = :gtin) went
            group by id
            order by max(rank) desc, id desc
            """)
    Flux<Long> everByGtin(Gtin gtin);

    @Override
    @Query(SELECT + "where organisation_id = :organisation order by name_vi collate vietnamese, id")
    Flux<Product> ofOrganisation(OrganisationId organisation);

    @Override
    default Mono<Slice<Product>> search(
            String text, ProductStatus.@Nullable Status status, @Nullable OrganisationId only, Cursor cursor) {
        String named = status == null ? "" : status.name();
        return search(text, named, only == null ? 0 : only.value(), cursor.number(0), cursor.limit() + 1)
                .as(cursor.slice(product -> product.id().value()));
    }

    @Query(SELECT + """
            where id > :after
              and (:status = '' or status = :status)
              and (:only = 0 or organisation_id = :only)
              and search like all ((select words_asked(:text))::text[])
            order by id
            limit :limit
            """)
    Flux<Product> search(String text, String status, long only, long after, int limit);

    /** Those made or waiting of other organisations that have one of the skeletons, or of which nobody made any yet. */
    @Query(SELECT + """
            where organisation_id <> :except
              and status in ('SUBMITTED', 'ADMITTED')
              and (skeletons && :skeletons or skeletons is null)
            order by id
            limit 500
            """)
    Flux<Product> perhapsAlike(OrganisationId except, String[] skeletons);

    /** How many products of an organisation wait or stand refused; see {@link #takeTurn}. */
    @Query("""
            select count(*)
            from product
            where organisation_id = :organisation
              and status in ('SUBMITTED', 'REFUSED')
            """)
    Mono<Long> waiting(OrganisationId organisation);

    /** Until the transaction ends nobody else registers a product for the organisation. */
    @Modifying
    @Query("select take_turn('products', :organisation)")
    Mono<Void> takeTurn(OrganisationId organisation);

    /** The new product, which goes by a code of our own, that its number is in. */
    default Mono<Product> add(OrganisationId organisation, ProductText text, StagePlan plan) {
        return nextNumber()
                .map(ProductId::new)
                .flatMap(id -> insert(Product.of(id, organisation, text, plan)))
                .onErrorMap(ProductRows::gtinIsTaken, taken -> new GtinAlreadyUsed())
                .flatMap(this::show);
    }

    @Query("select nextval(pg_get_serial_sequence('product', 'id'))")
    Mono<Long> nextNumber();

    /** Writes how it is described from now on; or, if no lot tells of the version it replaces, from when that was. */
    default Mono<Product> change(Product product) {
        return beginVersion(product.id())
                .then(update(product))
                .onErrorMap(ProductRows::gtinIsTaken, taken -> new GtinAlreadyUsed())
                .flatMap(this::show);
    }

    @Modifying
    @Query("""
            update product
            set text_since = version + 1, valid_from = case
                when exists (
                  select
                  from lot
                  where lot.organisation_id = product.organisation_id
                    and product_id = product.id
                    and product_version = product.version) then now()
                else valid_from end
            where id = :id
            """)
    Mono<Void> beginVersion(ProductId id);

    /** Writes that it was decided about. */
    default Mono<Product> decide(ProductId id, ProductStatus decided) {
        return decide(id, decided.status(), decided.reason(), decided.since())
                .onErrorMap(ProductRows::gtinIsTaken, taken -> new GtinAlreadyUsed())
                .then(get(id));
    }

    @Modifying
    @Query("""
            update product
            set status = :status, status_reason = :reason, decided_at = :since, version = version + 1
            where id = :id
            """)
    Mono<Void> decide(ProductId id, ProductStatus.Status status, String reason, @Nullable Instant since);

    /** Keeps how it stands, under its version, for the packages told of by it; the act that changes it does so first. */
    @Modifying
    @Query("""
            with kept as (
              insert into earlier_product (product_id, version, valid_from, text_since, name_vi, name_en, botanical_name,
                description_vi, description_en, brand, model, gtin, origin, net_content, net_unit, shelf_life_days,
                standards, warnings_vi, warnings_en, stage_plan, status, status_reason, decided_at)
              select id, version, valid_from, text_since, name_vi, name_en, botanical_name, description_vi,
                description_en, brand, model, gtin, origin, net_content, net_unit, shelf_life_days, standards,
                warnings_vi, warnings_en, stage_plan, status, status_reason, decided_at
              from product
              where id = :id
              returning product_id, version)
            insert into earlier_product_photo (product_id, version, position, hash)
            select product_id, version, position, hash
            from kept
            join product_photo using (product_id)
            """)
    Mono<Void> keep(ProductId id);

    private Mono<Product> show(Product product) {
        List<FileHash> photos = product.photos();
        return hidePhotos(product.id())
                .then(showPhotos(
                        product.id(), photos.stream().map(FileHash::value).toArray(String[]::new)))
                .then(get(product.id()));
    }

    @Modifying
    @Query("delete from product_photo where product_id = :id")
    Mono<Void> hidePhotos(ProductId id);

    @Modifying
    @Query("""
            insert into product_photo (product_id, position, hash)
            select :id, position, hash
            from unnest(:photos) with ordinality photo (hash, position)
            """)
    Mono<Void> showPhotos(ProductId id, String[] photos);

    private static boolean gtinIsTaken(Throwable failure) {
        return ConstraintViolation.is(failure, "product_gtin_once");
    }
}
