package vn.nguon.product.table;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.files.FileHash;
import vn.nguon.gs1.Gtin;
import vn.nguon.gs1.OwnCode;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.ProductStatus;
import vn.nguon.product.ProductText;
import vn.nguon.product.plan.StagePlan;
import vn.nguon.refusal.ChangedMeanwhile;
import vn.nguon.refusal.NotFound;

/** The statements about products. */
@Component
public class ProductTable {

    private final DatabaseClient database;
    private final PlanTexts plans;

    ProductTable(DatabaseClient database, PlanTexts plans) {
        this.database = database;
        this.plans = plans;
    }

    public Mono<Product> read(ProductId id) {
        return one(ProductRowMapper.SELECT + "where id = :id", id);
    }

    /** In the caller's transaction; nobody changes it until that ends. */
    public Mono<Product> hold(ProductId id) {
        return one(ProductRowMapper.SELECT + "where id = :id for no key update", id)
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** As it stands now and as it stood before each change, or nothing. */
    public Mono<ProductVersions> versions(ProductId id) {
        return database.sql(ProductRowMapper.VERSIONS)
                .bind("id", id.value())
                .map(row -> new ProductVersions.Version(
                        ProductRowMapper.product(row, plans), new ColumnReader(row).whole("text_since")))
                .all()
                .collectList()
                .filter(all -> !all.isEmpty())
                .map(ProductVersions::new);
    }

    /** The products that go or ever went by the GTIN: the one that does now first, then the last that did. */
    public Flux<ProductId> everByGtin(Gtin gtin) {
        return database.sql("""
                        select id, max(rank) as rank
                        from (
                          select id, case when status in ('SUBMITTED', 'ADMITTED') then 3 else 2 end as rank
                          from product
                          where gtin = :gtin
                          union all
                          select product_id, 1
                          from earlier_product
                          where gtin = :gtin) went
                        group by id
                        order by rank desc, id desc
                        """)
                .bind("gtin", gtin.value())
                .map(row -> new ProductId(new ColumnReader(row).number("id")))
                .all();
    }

    /** Keeps how it stands, under its version, for the packages told of by it; the act that changes it does so first. */
    public Mono<Void> keep(ProductId id) {
        return database.sql("""
                        with kept as (
                          insert into earlier_product (product_id, version, valid_from, text_since, name_vi, name_en,
                            botanical_name, description_vi, description_en, brand, model, gtin, origin, net_content,
                            net_unit, shelf_life_days, standards, warnings_vi, warnings_en, stage_plan, status,
                            status_reason, decided_at)
                          select id, version, valid_from, text_since, name_vi, name_en, botanical_name, description_vi,
                            description_en, brand, model, gtin, origin, net_content, net_unit, shelf_life_days,
                            standards, warnings_vi, warnings_en, stage_plan, status, status_reason, decided_at
                          from product
                          where id = :id
                          returning product_id, version)
                        insert into earlier_product_photo (product_id, version, position, hash)
                        select product_id, version, position, hash
                        from kept
                        join product_photo using (product_id)
                        """).bind("id", id.value()).then();
    }

    public Flux<Product> ofOrganisation(OrganisationId organisation) {
        return database.sql(ProductRowMapper.SELECT
                        + "where organisation_id = :organisation order by name_vi collate vietnamese, id")
                .bind("organisation", organisation.value())
                .map(row -> ProductRowMapper.product(row, plans))
                .all();
    }

    public Mono<Slice<Product>> search(
            String text, ProductStatus.@Nullable Status status, @Nullable OrganisationId only, Cursor cursor) {
        return database.sql(ProductRowMapper.SELECT + """
                        where id > :after
                          and (:status = '' or status = :status)
                          and (:only = 0 or organisation_id = :only)
                          and search like all ((select words_asked(:text))::text[])
                        order by id
                        limit :limit
                        """)
                .bind("after", cursor.number(0))
                .bind("status", status == null ? "" : status.name())
                .bind("only", only == null ? 0L : only.value())
                .bind("text", text)
                .bind("limit", cursor.limit() + 1)
                .map(row -> ProductRowMapper.product(row, plans))
                .all()
                .as(cursor.slice(product -> product.id().value()));
    }

    /** Those made or waiting of other organisations that have one of the skeletons, or of which nobody made any yet. */
    public Flux<Product> perhapsAlike(OrganisationId except, Collection<String> skeletons) {
        return database.sql(ProductRowMapper.SELECT + """
                        where organisation_id <> :except
                          and status in ('SUBMITTED', 'ADMITTED')
                          and (skeletons && :skeletons or skeletons is null)
                        order by id
                        limit 500
                        """)
                .bind("except", except.value())
                .bind("skeletons", skeletons.toArray(String[]::new))
                .map(row -> ProductRowMapper.product(row, plans))
                .all();
    }

    public Flux<ProductStatus.Count> counted() {
        return database.sql("select status, count(*) as products from product group by status order by status")
                .map(row -> new ColumnReader(row))
                .all()
                .map(row -> new ProductStatus.Count(
                        ProductStatus.Status.valueOf(row.text("status")), row.number("products")));
    }

    /**
     * How many products of an organisation wait or stand refused; until the transaction ends nobody else registers one
     * for it.
     */
    public Mono<Long> waiting(OrganisationId organisation) {
        return database.sql("select take_turn('products', :organisation)")
                .bind("organisation", organisation.value())
                .then()
                .then(database.sql("""
                                select count(*)
                                from product
                                where organisation_id = :organisation
                                  and status in ('SUBMITTED', 'REFUSED')
                                """)
                        .bind("organisation", organisation.value())
                        .mapValue(Long.class)
                        .one());
    }

    public Mono<Product> add(OrganisationId organisation, ProductText text, StagePlan plan) {
        return nextId().flatMap(id -> bind(database.sql("""
                                insert into product (id, organisation_id, name_vi, name_en, label_name, botanical_name,
                                  description_vi, description_en, brand, model, gtin, code, origin, net_content,
                                  net_unit, shelf_life_days, standards, warnings_vi, warnings_en, stage_plan)
                                overriding system value
                                values (:id, :organisation, :name_vi, :name_en, :label_name, :botanical_name,
                                  :description_vi, :description_en, :brand, :model, nullif(:gtin, ''), :code, :origin,
                                  :net_content, :net_unit, :shelf_life_days, :standards, :warnings_vi, :warnings_en,
                                  cast(:stage_plan as jsonb))
                                """), text, plan)
                .bind("id", id.value())
                .bind("organisation", organisation.value())
                .bind("code", OwnCode.of("NG", id.value()))
                .then()
                .onErrorMap(ProductTable::gtinIsTaken, taken -> new GtinAlreadyUsed())
                .then(show(id, text.photos()))
                .then(read(id)));
    }

    /**
     * Refuses with {@link ChangedMeanwhile} if the version is not the one given. It holds from now; or, if no lot tells
     * of the version it replaces, from when that did.
     */
    public Mono<Product> change(ProductId id, int version, ProductText text, StagePlan plan) {
        return bind(database.sql("""
                                update product
                                set valid_from = case
                                    when exists (
                                      select
                                      from lot
                                      where lot.organisation_id = product.organisation_id
                                        and product_id = product.id
                                        and product_version = product.version) then now()
                                    else valid_from end,
                                  text_since = version + 1, name_vi = :name_vi, name_en = :name_en,
                                  label_name = :label_name,
                                  botanical_name = :botanical_name,
                                  description_vi = :description_vi, description_en = :description_en, brand = :brand,
                                  model = :model, gtin = nullif(:gtin, ''), origin = :origin,
                                  net_content = :net_content, net_unit = :net_unit,
                                  shelf_life_days = :shelf_life_days, standards = :standards,
                                  warnings_vi = :warnings_vi, warnings_en = :warnings_en,
                                  stage_plan = cast(:stage_plan as jsonb), version = version + 1
                                where id = :id and version = :version
                                """), text, plan)
                .bind("id", id.value())
                .bind("version", version)
                .fetch()
                .rowsUpdated()
                .onErrorMap(ProductTable::gtinIsTaken, taken -> new GtinAlreadyUsed())
                .flatMap(changed ->
                        changed == 1 ? show(id, text.photos()).then(read(id)) : Mono.error(new ChangedMeanwhile()));
    }

    public Mono<Product> stand(ProductId id, ProductStatus standing) {
        return database.sql("""
                        update product
                        set status = :status, status_reason = :reason, decided_at = :since, version = version + 1
                        where id = :id
                        """)
                .bind("status", standing.status().name())
                .bind("reason", standing.reason())
                .bind("since", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, standing.since()))
                .bind("id", id.value())
                .then()
                .onErrorMap(ProductTable::gtinIsTaken, taken -> new GtinAlreadyUsed())
                .then(read(id));
    }

    private Mono<Void> show(ProductId id, List<FileHash> photos) {
        return database.sql("delete from product_photo where product_id = :id")
                .bind("id", id.value())
                .then()
                .then(database.sql("""
                                insert into product_photo (product_id, position, hash)
                                select :id, position, hash
                                from unnest(:photos) with ordinality photo (hash, position)
                                """)
                        .bind("id", id.value())
                        .bind("photos", photos.stream().map(FileHash::value).toArray(String[]::new))
                        .then());
    }

    private GenericExecuteSpec bind(GenericExecuteSpec statement, ProductText text, StagePlan plan) {
        return statement
                .bindValues(ProductRowMapper.columns(text))
                .bind("shelf_life_days", Parameters.in(R2dbcType.INTEGER, text.shelfLifeDays()))
                .bind("stage_plan", plans.written(plan));
    }

    private Mono<ProductId> nextId() {
        return database.sql("select nextval(pg_get_serial_sequence('product', 'id')) as id")
                .map(row -> new ProductId(new ColumnReader(row).number("id")))
                .one();
    }

    private Mono<Product> one(String sql, ProductId id) {
        return database.sql(sql)
                .bind("id", id.value())
                .map(row -> ProductRowMapper.product(row, plans))
                .one();
    }

    private static boolean gtinIsTaken(Throwable failure) {
        return ConstraintViolation.is(failure, "product_gtin_once");
    }
}
