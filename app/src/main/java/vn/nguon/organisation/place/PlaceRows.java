package vn.nguon.organisation.place;

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
import vn.nguon.organisation.PlaceId;
import vn.nguon.refusal.NotFound;

/** The table of places. */
interface PlaceRows extends TableRows<Place, PlaceId>, Places {

    /** The new place, which may go by a code of our own, that its number is in. */
    default Mono<Place> add(OrganisationId organisation, PlaceDescription described) {
        return nextNumber()
                .map(PlaceId::new)
                .flatMap(id -> insert(Place.of(id, organisation, described)).then(get(id)))
                .onErrorMap(PlaceRows::codeIsTaken, taken -> new GlnAlreadyUsed());
    }

    @Query("select nextval(pg_get_serial_sequence('place', 'id'))")
    Mono<Long> nextNumber();

    /** Writes how it is described from then on; see {@link #beginVersion}. */
    default Mono<Place> change(Place place, @Nullable Instant since) {
        return beginVersion(place.id(), since)
                .then(update(place))
                .onErrorMap(PlaceRows::codeIsTaken, taken -> new GlnAlreadyUsed())
                .then(get(place.id()));
    }

    /**
     * Without a moment from which it holds, it holds from now; or, if no record tells of the version it replaces, from
     * when that did: so a slip of the pen that is mended at once was never there.
     */
    @Modifying
    @Query("""
            update place
            set recorded_at = now(), valid_from = coalesce(:since, case
                when exists (
                  select
                  from trace_event
                  where trace_event.organisation_id = place.organisation_id
                    and place_id = place.id
                    and place_version = place.version) then now()
                else valid_from end)
            where id = :id
            """)
    Mono<Void> beginVersion(PlaceId id, @Nullable Instant since);

    @Modifying
    @Query("update place set closed_at = :at, version = version + 1 where id = :id")
    Mono<Void> close(PlaceId id, Instant at);

    /** Keeps how it stands, under its version, for what was told of it; the act that changes it does so first. */
    @Modifying
    @Query("""
            insert into earlier_place (place_id, version, valid_from, recorded_at, kind, name, address, latitude, longitude,
              outline, area_m2, planting_area_code, code)
            select id, version, valid_from, recorded_at, kind, name, address, latitude, longitude, outline, area_m2,
              planting_area_code, code
            from place
            where id = :id
            """)
    Mono<Void> keep(PlaceId id);

    @Override
    default Mono<Place> getAsOf(PlaceId id, Instant time, @Nullable Instant known) {
        return asOf(id, time, known).switchIfEmpty(Mono.error(NotFound::new));
    }

    @Query("""
            select place.id, organisation_id, told.kind, told.name, told.address, commune, told.latitude, told.longitude,
              told.outline, told.area_m2, told.planting_area_code, told.code, closed_at, told.version
            from place
            cross join lateral (
              select *
              from place_version
              where place_id = place.id
                and valid_from <= :time
                and recorded_at <= coalesce(:known, 'infinity')
              order by version desc
              limit 1) told
            where place.id = :id
            """)
    Mono<Place> asOf(PlaceId id, Instant time, @Nullable Instant known);

    @Query("select * from place where organisation_id = :organisation order by name collate vietnamese, id")
    Flux<Place> ofOrganisation(OrganisationId organisation);

    @Override
    default Mono<Slice<Place>> search(String text, @Nullable OrganisationId only, Cursor cursor) {
        return search(text, only == null ? 0 : only.value(), cursor.number(0), cursor.limit() + 1)
                .as(cursor.slice(place -> place.id().value()));
    }

    @Query("""
            select *
            from place
            where id > :after
              and (:only = 0 or organisation_id = :only)
              and search like all ((select words_asked(:text))::text[])
            order by id
            limit :limit
            """)
    Flux<Place> search(String text, long only, long after, int limit);

    /** Open ones of other organisations that have one of the skeletons, or of which nobody made any yet, by id. */
    @Query("""
            select *
            from place
            where organisation_id <> :except
              and closed_at is null
              and (skeletons && :skeletons or skeletons is null)
            order by id
            """)
    Flux<Place> perhapsAlike(OrganisationId except, String[] skeletons);

    @Override
    @Query("""
            select *
            from place
            where latitude is not null
              and closed_at is null
            order by id desc
            limit :limit
            """)
    Flux<Place> mapped(int limit);

    private static boolean codeIsTaken(Throwable failure) {
        return ConstraintViolation.is(failure, "place_code_key");
    }
}
