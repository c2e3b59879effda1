package vn.nguon.organisation.certificate;

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

/** The table of certificates. */
interface CertificateRows extends TableRows<Certificate, CertificateId>, Certificates {

    /** Adds it, or refuses with {@link CertificateAlreadyRecorded}. */
    default Mono<Certificate> add(Certificate certificate) {
        return insert(certificate).onErrorMap(CertificateRows::isThere, taken -> new CertificateAlreadyRecorded());
    }

    /**
     * Writes what it says from now on. Until now it said what it did before; unless its organisation recorded nothing
     * since that was put on record.
     */
    default Mono<Certificate> change(Certificate certificate) {
        return beginVersion(certificate.id())
                .then(update(certificate))
                .onErrorMap(CertificateRows::isThere, taken -> new CertificateAlreadyRecorded());
    }

    @Modifying
    @Query("""
            update certificate
            set recorded_at = now(), told_from = case
                when exists (
                  select
                  from trace_event
                  where organisation_id = certificate.organisation_id
                    and trace_event.recorded_at >= certificate.recorded_at) then now()
                else told_from end
            where id = :id
            """)
    Mono<Void> beginVersion(CertificateId id);

    @Modifying
    @Query("update certificate set withdrawn_at = :at, version = version + 1 where id = :id")
    Mono<Void> withdraw(CertificateId id, Instant at);

    /** Keeps how it stands, under its version, for the goods told of with it; the act that changes it does so first. */
    @Modifying
    @Query("""
            insert into earlier_certificate (certificate_id, version, told_from, recorded_at, kind, number, issuer, scope,
              stars, valid_from, valid_until, file, products, places, goods)
            select id, version, told_from, recorded_at, kind, number, issuer, scope, stars, valid_from, valid_until, file,
              products, places, goods
            from certificate
            where id = :id
            """)
    Mono<Void> keep(CertificateId id);

    @Override
    default Mono<Slice<Certificate>> search(String text, @Nullable OrganisationId only, Cursor cursor) {
        return search(text, only == null ? 0 : only.value(), cursor.number(0), cursor.limit() + 1)
                .as(cursor.slice(certificate -> certificate.id().value()));
    }

    @Query("""
            select *
            from certificate
            where id > :after
              and (:only = 0 or organisation_id = :only)
              and search like all ((select words_asked(:text))::text[])
            order by id
            limit :limit
            """)
    Flux<Certificate> search(String text, long only, long after, int limit);

    /** Those in force of other organisations that have one of the skeletons, or of which nobody made any yet, by id. */
    @Query("""
            select *
            from certificate
            where organisation_id <> :except
              and withdrawn_at is null
              and (skeletons && :skeletons or skeletons is null)
            order by id
            """)
    Flux<Certificate> perhapsAlike(OrganisationId except, String[] skeletons);

    private static boolean isThere(Throwable failure) {
        return ConstraintViolation.is(failure, "certificate_once");
    }
}
