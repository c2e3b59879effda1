package vn.nguon.organisation.certificate;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.CommitNotifications;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.database.NotifiedCache;
import vn.nguon.files.FileHash;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.refusal.ChangedMeanwhile;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotFound;

/** The certificates of all organisations. */
@Component
public class Certificates implements AutoCloseable {

    private static final String COLUMNS = """
            select id, organisation_id, kind, number, issuer, scope, products, places, goods, stars, valid_from,
              valid_until, file, withdrawn_at, version
            from certificate
            """;

    private final DatabaseClient database;
    private final NotifiedCache<OrganisationId, List<Version>> byOrganisation;

    Certificates(DatabaseClient database, CommitNotifications commitNotifications) {
        this.database = database;
        this.byOrganisation = NotifiedCache.of(
                10_000,
                commitNotifications,
                NotifiedCache.numbered("organisation", OrganisationId::new),
                id -> readAll(id).collectList());
    }

    /** All certificates of the organisation as they were a moment ago, expired and withdrawn ones too, by id. */
    public Flux<Certificate> ofOrganisation(OrganisationId organisation) {
        return latest(organisation, version -> true);
    }

    /** As above, each as it stood at that moment; that it was withdrawn is told as it is now. */
    public Flux<Certificate> asOf(OrganisationId organisation, Instant time) {
        return latest(
                organisation,
                version -> version.from() == null || !version.from().isAfter(time));
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

    /**
     * How one stood, or stands.
     *
     * @param from since when it is told so; none for from the beginning
     */
    private record Version(
            Certificate certificate, @Nullable Instant from) {}

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
                .map(row -> certificate(new ColumnReader(row)))
                .all()
                .as(cursor.slice(certificate -> certificate.id().value()));
    }

    /** Those in force of other organisations that have one of the skeletons, or of which nobody made any yet, by id. */
    Flux<Certificate> perhapsAlike(OrganisationId except, Collection<String> skeletons) {
        return database.sql(COLUMNS + """
                        where organisation_id <> :except
                          and withdrawn_at is null
                          and (skeletons && :skeletons or skeletons is null)
                        order by id
                        """)
                .bind("except", except.value())
                .bind("skeletons", skeletons.toArray(String[]::new))
                .map(row -> certificate(new ColumnReader(row)))
                .all();
    }

    /** Refuses with {@link Invalid} products and places that are not the organisation's. */
    Mono<Void> requireOwn(OrganisationId organisation, CertificateText text) {
        return database.sql("""
                        select
                          (select count(*) from product where id = any(:products) and organisation_id = :own) as products,
                          (select count(*) from place where id = any(:places) and organisation_id = :own) as places
                        """)
                .bind("products", text.products().toArray(Long[]::new))
                .bind("places", numbers(text))
                .bind("own", organisation.value())
                .map(row -> new ColumnReader(row))
                .one()
                .doOnNext(found -> {
                    if (found.number("products") < text.products().size()) {
                        throw new Invalid(
                                "products", "Đơn vị không có sản phẩm này.", "Your organisation has no such product.");
                    }
                    if (found.number("places") < text.places().size()) {
                        throw new Invalid(
                                "places", "Đơn vị không có địa điểm này.", "Your organisation has no such place.");
                    }
                })
                .then();
    }

    /** Keeps how it stands, under its version, for the goods told of with it; the act that changes it does so first. */
    Mono<Void> keep(CertificateId id) {
        return database.sql("""
                        insert into earlier_certificate (certificate_id, version, told_from, recorded_at, kind, number,
                          issuer, scope, stars, valid_from, valid_until, file, products, places, goods)
                        select id, version, told_from, recorded_at, kind, number, issuer, scope, stars, valid_from,
                          valid_until, file, products, places, goods
                        from certificate
                        where id = :id
                        """).bind("id", id.value()).then();
    }

    private static Long[] numbers(CertificateText text) {
        return text.places().stream().map(PlaceId::value).toArray(Long[]::new);
    }

    Mono<Certificate> add(OrganisationId organisation, CertificateText text) {
        return bind(database.sql("""
                                insert into certificate (organisation_id, kind, number, issuer, scope, products,
                                  places, goods, stars, valid_from, valid_until, file)
                                values (:organisation, :kind, :number, :issuer, :scope, :products, :places, :goods, :stars,
                                  :valid_from, :valid_until, nullif(:file, ''))
                                returning id
                                """), text)
                .bind("organisation", organisation.value())
                .map(row -> new CertificateId(new ColumnReader(row).number("id")))
                .one()
                .onErrorMap(Certificates::isThere, taken -> new CertificateAlreadyRecorded())
                .flatMap(this::current);
    }

    /** Refuses with {@link ChangedMeanwhile} if the version is not the one given. */
    Mono<Certificate> change(CertificateId id, int version, CertificateText text) {
        return bind(database.sql("""
                                update certificate
                                set told_from = case
                                    when exists (
                                      select
                                      from trace_event
                                      where organisation_id = certificate.organisation_id
                                        and trace_event.recorded_at >= certificate.recorded_at) then now()
                                    else told_from end,
                                  recorded_at = now(), kind = :kind, number = :number, issuer = :issuer,
                                  scope = :scope, products = :products, places = :places, goods = :goods, stars = :stars,
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
                .bind("products", text.products().toArray(Long[]::new))
                .bind("places", numbers(text))
                .bind("goods", text.goods().toArray(String[]::new))
                .bind("stars", Parameters.in(R2dbcType.INTEGER, text.stars()))
                .bind("valid_from", text.validFrom())
                .bind("valid_until", Parameters.in(R2dbcType.DATE, text.validUntil()))
                .bind("file", file == null ? "" : file.value());
    }

    private Flux<Version> readAll(OrganisationId organisation) {
        return database.sql("""
                        select id, organisation_id, kind, number, issuer, scope, products, places, goods, stars,
                          valid_from, valid_until, file, withdrawn_at, version, nullif(told_from, '-infinity') as told_from
                        from certificate_version
                        where organisation_id = :organisation
                        order by id, version
                        """)
                .bind("organisation", organisation.value())
                .map(row -> new Version(
                        certificate(new ColumnReader(row)), new ColumnReader(row).maybe("told_from", Instant.class)))
                .all();
    }

    private Mono<Certificate> read(CertificateId id, String lock) {
        return database.sql(COLUMNS + "where id = :id " + lock)
                .bind("id", id.value())
                .map(row -> certificate(new ColumnReader(row)))
                .one();
    }

    private static Certificate certificate(ColumnReader row) {
        return new Certificate(
                new CertificateId(row.number("id")),
                new OrganisationId(row.number("organisation_id")),
                Certificate.Kind.valueOf(row.text("kind")),
                row.text("number"),
                row.text("issuer"),
                row.text("scope"),
                List.of(row.value("products", Long[].class)),
                Arrays.stream(row.value("places", Long[].class))
                        .map(PlaceId::new)
                        .toList(),
                List.of(row.value("goods", String[].class)),
                row.maybe("stars", Integer.class),
                row.value("valid_from", LocalDate.class),
                row.maybe("valid_until", LocalDate.class),
                FileHash.orNull(row.maybe("file", String.class)),
                row.maybe("withdrawn_at", Instant.class),
                row.version());
    }

    private static boolean isThere(Throwable failure) {
        return ConstraintViolation.is(failure, "certificate_once");
    }

    @Override
    public void close() {
        byOrganisation.close();
    }
}
