package vn.nguon.organisation.table;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.r2dbc.repository.Modifying;
import org.springframework.data.r2dbc.repository.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.database.TableRows;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.GlnAlreadyUsed;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationStatus;
import vn.nguon.organisation.Organisations;
import vn.nguon.refusal.NotFound;

/** The table of organisations. */
public interface OrganisationRows extends TableRows<Organisation, OrganisationId>, Organisations {

    /** Adds it, or refuses with {@link GlnAlreadyUsed}. */
    default Mono<Organisation> add(Organisation organisation) {
        return insert(organisation)
                .onErrorMap(OrganisationRows::glnIsTaken, taken -> new GlnAlreadyUsed())
                .flatMap(added -> get(added.id()));
    }

    /** Writes how it is described from now on; or, if no record tells of the version it replaces, from when that was. */
    default Mono<Organisation> change(Organisation organisation) {
        return beginVersion(organisation.id())
                .then(update(organisation))
                .onErrorMap(OrganisationRows::glnIsTaken, taken -> new GlnAlreadyUsed());
    }

    /** Writes that it was decided about. */
    default Mono<Organisation> decide(OrganisationId id, OrganisationStatus decided) {
        return decide(id, decided.status(), decided.reason(), decided.since()).then(get(id));
    }

    @Modifying
    @Query("""
            update organisation
            set status = :status, status_reason = :reason, decided_at = :since, version = version + 1
            where id = :id
            """)
    Mono<Void> decide(OrganisationId id, OrganisationStatus.Status status, String reason, @Nullable Instant since);

    @Modifying
    @Query("""
            update organisation
            set recorded_at = now(), valid_from = case
                when exists (
                  select
                  from trace_event
                  where organisation_id = organisation.id
                    and organisation_version = organisation.version) then now()
                else valid_from end
            where id = :id
            """)
    Mono<Void> beginVersion(OrganisationId id);

    /** Keeps how it stands, under its version, for what was told of it; the act that changes it does so first. */
    @Modifying
    @Query("""
            insert into earlier_organisation (organisation_id, version, valid_from, recorded_at, kind, name, address, gln)
            select id, version, valid_from, recorded_at, kind, name, address, gln
            from organisation
            where id = :id
            """)
    Mono<Void> keep(OrganisationId id);

    @Override
    default Mono<Organisation> getAsOf(OrganisationId id, Instant time) {
        return asOf(id, time).switchIfEmpty(Mono.error(NotFound::new));
    }

    @Query("""
            select id, told.kind, told.name, label_name, told.address, representative, phone, email, told.gln, tax_number, logo, status,
              status_reason, registered_at, decided_at, told.version
            from organisation
            cross join lateral (
              select *
              from organisation_version
              where organisation_id = organisation.id
                and valid_from <= :time
              order by version desc
              limit 1) told
            where id = :id
            """)
    Mono<Organisation> asOf(OrganisationId id, Instant time);

    @Override
    default Mono<Slice<Organisation>> search(
            String text, OrganisationStatus.@Nullable Status status, @Nullable OrganisationId only, Cursor cursor) {
        String named = status == null ? "" : status.name();
        return search(text, named, only == null ? 0 : only.value(), cursor.number(0), cursor.limit() + 1)
                .as(cursor.slice(organisation -> organisation.id().value()));
    }

    @Query("""
            select *
            from organisation
            where id > :after
              and (:status = '' or status = :status)
              and (:only = 0 or id = :only)
              and search like all ((select words_asked(:text))::text[])
            order by id
            limit :limit
            """)
    Flux<Organisation> search(String text, String status, long only, long after, int limit);

    /**
     * Others that were not refused and have one of the skeletons or the same tax number, or of which nobody made any
     * skeletons yet, by id.
     *
     * @param taxpayer the number without a branch's digits; empty for none
     */
    @Query("""
            select *
            from organisation
            where id <> :except
              and status <> 'REFUSED'
              and (skeletons && :skeletons or skeletons is null or (taxpayer = :taxpayer and taxpayer <> ''))
            order by id
            """)
    Flux<Organisation> perhapsAlike(OrganisationId except, String[] skeletons, String taxpayer);

    @Override
    @Query("""
            select *
            from organisation
            where kind = :kind
              and status = 'ADMITTED'
            order by name collate vietnamese, id
            limit :limit
            """)
    Flux<Organisation> admitted(Organisation.Kind kind, int limit);

    private static boolean glnIsTaken(Throwable failure) {
        return ConstraintViolation.is(failure, "organisation_gln_key");
    }
}
