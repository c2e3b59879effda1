package vn.nguon.organisation.certificate;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.files.FileHash;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Announcements;
import vn.nguon.ledger.BrokenRule;
import vn.nguon.ledger.Columns;
import vn.nguon.ledger.Remembered;
import vn.nguon.refusal.ChangedMeanwhile;
import vn.nguon.refusal.NotFound;

/** The certificates of all organisations. */
@Component
public class Certificates implements AutoCloseable {

    private static final String COLUMNS = """
            select id, organisation_id, kind, number, issuer, scope, stars, valid_from, valid_until, file,
              withdrawn_at, version
            from certificate
            """;

    private final DatabaseClient database;
    private final Remembered<OrganisationId, List<Certificate>> byOrganisation;

    Certificates(DatabaseClient database, Announcements announcements) {
        this.database = database;
        this.byOrganisation = Remembered.of(
                10_000,
                announcements,
                Remembered.numbered("organisation", OrganisationId::new),
                id -> readAll(id).collectList());
    }

    /** All certificates of the organisation as they were a moment ago, expired and withdrawn ones too, by id. */
    public Flux<Certificate> ofOrganisation(OrganisationId organisation) {
        return byOrganisation.get(organisation).flatMapIterable(certificates -> certificates);
    }

    /** As it is now, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    public Mono<Certificate> current(CertificateId id) {
        return read(id, "").switchIfEmpty(Mono.error(NotFound::new));
    }

    /** As it is now, in the caller's transaction, and nobody changes it until that ends. */
    Mono<Certificate> hold(CertificateId id) {
        return read(id, "for no key update").switchIfEmpty(Mono.error(NotFound::new));
    }

    /**
     * Those whose number, issuer or scope hold every word of the text, accents or not, by id.
     *
     * @param only null for the certificates of all organisations
     */
    public Mono<Slice<Certificate>> search(String text, @Nullable OrganisationId only, Cursor cursor) {
        return database.sql(COLUMNS + """
                        where id > :after
                          and (:only = 0 or organisation_id = :only)
                          and search like all ((select words_asked(:text))::text[])
                        order by id
                        limit :limit
                        """)
                .bind("after", cursor.number(0))
                .bind("only", only == null ? 0L : only.value())
                .bind("text", text)
                .bind("limit", cursor.limit() + 1)
                .map(row -> certificate(new Columns(row)))
                .all()
                .as(cursor.slice(certificate -> certificate.id().value()));
    }

    Mono<Certificate> add(OrganisationId organisation, CertificateText text) {
        return bind(database.sql("""
                                insert into certificate (organisation_id, kind, number, issuer, scope, stars,
                                  valid_from, valid_until, file)
                                values (:organisation, :kind, :number, :issuer, :scope, :stars,
                                  :valid_from, :valid_until, nullif(:file, ''))
                                returning id
                                """), text)
                .bind("organisation", organisation.value())
                .map(row -> new CertificateId(new Columns(row).number("id")))
                .one()
                .onErrorMap(Certificates::isThere, taken -> new CertificateAlreadyRecorded())
                .flatMap(this::current);
    }

    /** Refuses with {@link ChangedMeanwhile} if the version is not the one given. */
    Mono<Certificate> change(CertificateId id, int version, CertificateText text) {
        return bind(database.sql("""
                                update certificate
                                set kind = :kind, number = :number, issuer = :issuer, scope = :scope, stars = :stars,
                                  valid_from = :valid_from, valid_until = :valid_until, file = nullif(:file, ''),
                                  version = version + 1
                                where id = :id and version = :version
                                """), text)
                .bind("id", id.value())
                .bind("version", version)
                .fetch()
                .rowsUpdated()
                .onErrorMap(Certificates::isThere, taken -> new CertificateAlreadyRecorded())
                .flatMap(changed -> changed == 1 ? current(id) : Mono.error(new ChangedMeanwhile()));
    }

    Mono<Certificate> withdraw(CertificateId id, Instant at) {
        return database.sql("update certificate set withdrawn_at = :at, version = version + 1 where id = :id")
                .bind("at", at)
                .bind("id", id.value())
                .then()
                .then(current(id));
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, CertificateText text) {
        FileHash file = text.file();
        return statement
                .bind("kind", text.kind().name())
                .bind("number", text.number())
                .bind("issuer", text.issuer())
                .bind("scope", text.scope())
                .bind("stars", Parameters.in(R2dbcType.INTEGER, text.stars()))
                .bind("valid_from", text.validFrom())
                .bind("valid_until", Parameters.in(R2dbcType.DATE, text.validUntil()))
                .bind("file", file == null ? "" : file.value());
    }

    private Flux<Certificate> readAll(OrganisationId organisation) {
        return database.sql(COLUMNS + "where organisation_id = :organisation order by id")
                .bind("organisation", organisation.value())
                .map(row -> certificate(new Columns(row)))
                .all();
    }

    private Mono<Certificate> read(CertificateId id, String lock) {
        return database.sql(COLUMNS + "where id = :id " + lock)
                .bind("id", id.value())
                .map(row -> certificate(new Columns(row)))
                .one();
    }

    private static Certificate certificate(Columns row) {
        return new Certificate(
                new CertificateId(row.number("id")),
                new OrganisationId(row.number("organisation_id")),
                Certificate.Kind.valueOf(row.text("kind")),
                row.text("number"),
                row.text("issuer"),
                row.text("scope"),
                row.maybe("stars", Integer.class),
                row.value("valid_from", LocalDate.class),
                row.maybe("valid_until", LocalDate.class),
                FileHash.orNull(row.maybe("file", String.class)),
                row.maybe("withdrawn_at", Instant.class),
                row.version());
    }

    private static boolean isThere(Throwable failure) {
        return BrokenRule.is(failure, "certificate_once");
    }

    @Override
    public void close() {
        byOrganisation.close();
    }
}
