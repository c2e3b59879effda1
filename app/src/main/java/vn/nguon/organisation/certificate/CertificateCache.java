package vn.nguon.organisation.certificate;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.r2dbc.convert.R2dbcConverter;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import vn.nguon.database.CommitNotifications;
import vn.nguon.database.NotifiedCache;
import vn.nguon.identity.OrganisationId;

/** The certificates of each organisation as they were a moment ago, with how they stood before. */
@Component
public class CertificateCache implements AutoCloseable {

    private final DatabaseClient database;
    private final R2dbcConverter converter;
    private final NotifiedCache<OrganisationId, List<Version>> byOrganisation;

    /**
     * How one stood, or stands.
     *
     * @param told since when it is told so; none for from the beginning
     */
    private record Version(
            Certificate certificate, @Nullable Instant told) {}

    CertificateCache(DatabaseClient database, R2dbcConverter converter, CommitNotifications commitNotifications) {
        this.database = database;
        this.converter = converter;
        this.byOrganisation = NotifiedCache.of(
                10_000,
                commitNotifications,
                NotifiedCache.numbered("organisation", OrganisationId::new),
                id -> versions(id).collectList());
    }

    /** All certificates of the organisation, expired and withdrawn ones too, by id. */
    public Flux<Certificate> ofOrganisation(OrganisationId organisation) {
        return latest(organisation, version -> true);
    }

    /** As above, each as it stood at that moment; that it was withdrawn is told as it is now. */
    public Flux<Certificate> asOf(OrganisationId organisation, Instant time) {
        return latest(
                organisation,
                version -> version.told() == null || !version.told().isAfter(time));
    }

    private Flux<Certificate> latest(OrganisationId organisation, Predicate<Version> which) {
        return byOrganisation.get(organisation).flatMapIterable(versions -> {
            Map<CertificateId, Certificate> latest = new LinkedHashMap<>();
            versions.stream()
                    .filter(which)
                    .map(Version::certificate)
                    .forEach(certificate -> latest.put(certificate.id(), certificate));
            return latest.values();
        });
    }

    private Flux<Version> versions(OrganisationId organisation) {
        return database.sql("""
                        select id, organisation_id, kind, number, issuer, scope, products, places, goods, stars,
                          valid_from, valid_until, file, withdrawn_at, version, nullif(told_from, '-infinity') as told
                        from certificate_version
                        where organisation_id = :organisation
                        order by id, version
                        """)
                .bind("organisation", organisation.value())
                .map((row, metadata) ->
                        new Version(converter.read(Certificate.class, row, metadata), row.get("told", Instant.class)))
                .all();
    }

    @Override
    public void close() {
        byOrganisation.close();
    }
}
