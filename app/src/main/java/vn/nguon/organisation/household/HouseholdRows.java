package vn.nguon.organisation.household;

import org.springframework.data.r2dbc.repository.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.database.TableRows;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;

/** The table of households. */
public interface HouseholdRows extends TableRows<Household, HouseholdId>, Households {

    /** Adds it under that number, or refuses with {@link HouseholdCodeTaken}. */
    default Mono<Household> add(Household household) {
        return insert(household)
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "household_code_once"),
                        taken -> new HouseholdCodeTaken(household.code()));
    }

    /** Until the caller's transaction ends, nobody else adds to the organisation's list or changes it as a whole. */
    @Query("select count(pg_advisory_xact_lock(hashtext('nguon.household'), :organisation))")
    Mono<Long> lock(int organisation);

    /** The largest number among those that look like {@code H012}; 0 if there is none. */
    @Query("""
            select coalesce(max(substr(code, 2)::int), 0)
            from household
            where organisation_id = :organisation
              and code ~ '^H[0-9]{1,6}$'
            """)
    Mono<Integer> lastNumber(OrganisationId organisation);

    @Query("select * from household where organisation_id = :organisation order by code")
    Flux<Household> ofOrganisation(OrganisationId organisation);

    @Override
    @Query("select * from household where organisation_id = :organisation and code = any(:codes) order by code")
    Flux<Household> withCodes(OrganisationId organisation, String[] codes);

    @Override
    default Mono<Slice<Household>> search(String text, OrganisationId organisation, Cursor cursor) {
        return search(text, organisation, cursor.number(0), cursor.limit() + 1).as(cursor.slice(Household::number));
    }

    @Query("""
            select *
            from household
            where organisation_id = :organisation
              and id > :after
              and search like all ((select words_asked(:text))::text[])
            order by id
            limit :limit
            """)
    Flux<Household> search(String text, OrganisationId organisation, long after, int limit);

    @Override
    @Query("""
            select *
            from household
            where organisation_id = :organisation
              and erased_at is null
              and (left_on is null or left_on > current_date)
              and search like all ((select words_asked(:text))::text[])
            order by name collate vietnamese, id
            limit :limit
            """)
    Flux<Household> delivering(OrganisationId organisation, String text, int limit);

    @Override
    @Query("""
            select exists (
              select
              from household
              where organisation_id = :organisation
                and erased_at is null
                and (left_on is null or left_on > current_date))
            """)
    Mono<Boolean> areKeptBy(OrganisationId organisation);
}
