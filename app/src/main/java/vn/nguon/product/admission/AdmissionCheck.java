package vn.nguon.product.admission;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationAdmission;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.organisation.Organisations;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.Products;

/**
 * Asks, in the transaction of an act, whether the organisation and the product it is about are admitted. What was found
 * stays true until the act is over: who would suspend, refuse or retire waits for it, and the act waits for who does.
 */
@Component
public class AdmissionCheck implements OrganisationAdmission {

    /** One question, since each costs an act a round trip; many acts may ask it at once. */
    private static final String ADMITTED = """
        with holder as (
          select status
          from organisation
          where id = :organisation
          for share),
        goods as (
          select status
          from product
          where id = :product
          for share)
        select (select status from holder) = 'ADMITTED'
          and (:product = 0 or (select status from goods) = 'ADMITTED') is true as admitted
        """;

    private final DatabaseClient database;
    private final Organisations organisations;
    private final OrganisationCache organisationCache;
    private final Products products;

    AdmissionCheck(
            DatabaseClient database,
            Organisations organisations,
            OrganisationCache organisationCache,
            Products products) {
        this.database = database;
        this.organisations = organisations;
        this.organisationCache = organisationCache;
        this.products = products;
    }

    /**
     * Refuses with {@link vn.nguon.organisation.OrganisationNotAdmitted} or
     * {@link vn.nguon.product.ProductNotAdmitted}; the reason is told to its own people, to inspectors and the authority.
     *
     * @param product none for an act that is about no product
     */
    public Mono<Void> require(Actor actor, OrganisationId organisation, @Nullable ProductId product) {
        return database.sql(ADMITTED)
                .bind("organisation", organisation.value())
                .bind("product", product == null ? 0L : product.value())
                .map(row -> Boolean.TRUE.equals(new ColumnReader(row).maybe("admitted", Boolean.class)))
                .one()
                .flatMap(admitted -> admitted ? Mono.empty() : refuse(actor, organisation, product));
    }

    @Override
    public Mono<Void> require(Actor actor, OrganisationId organisation) {
        return require(actor, organisation, null);
    }

    @Override
    public Mono<Boolean> everAdmitted(OrganisationId organisation) {
        return organisationCache
                .get(organisation)
                .map(found -> found.standing().status().isExamined());
    }

    private Mono<Void> refuse(Actor actor, OrganisationId organisation, @Nullable ProductId product) {
        boolean reasonToo = actor.maySee(organisation) || actor.actsFor(organisation);
        Mono<Organisation> holder = organisations.get(organisation).doOnNext(found -> found.requireAdmitted(reasonToo));
        return product == null
                ? holder.then()
                : holder.then(products.get(product))
                        .doOnNext((Product found) -> found.requireStampable(reasonToo))
                        .then();
    }
}
