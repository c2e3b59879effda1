package vn.nguon.organisation;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.CommitNotifications;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.database.NotifiedCache;
import vn.nguon.files.FileHash;
import vn.nguon.gs1.Gln;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.ChangedMeanwhile;
import vn.nguon.refusal.NotFound;

/** All organisations. */
@Component
public class Organisations implements AutoCloseable {

    private static final String COLUMNS = """
            select id, kind, name, label_name, address, representative, phone, email, gln, logo,
              status, status_reason, registered_at, decided_at, version
            from organisation
            """;

    private final DatabaseClient database;
    private final NotifiedCache<OrganisationId, Organisation> notifiedCache;

    Organisations(DatabaseClient database, CommitNotifications commitNotifications) {
        this.database = database;
        this.notifiedCache = NotifiedCache.of(
                10_000,
                commitNotifications,
                NotifiedCache.numbered("organisation", OrganisationId::new),
                id -> read(id, ""));
    }

    /**
     * The organisation as it was a moment ago, or {@link NotFound}. Whether the asker may see it is the asker's
     * business.
     */
    public Mono<Organisation> find(OrganisationId id) {
        return notifiedCache.get(id).switchIfEmpty(Mono.error(NotFound::new));
    }

    /** As above, for who may know of no organisation. */
    public Mono<Optional<Organisation>> maybe(@Nullable OrganisationId id) {
        return id == null ? Mono.just(Optional.empty()) : find(id).map(Optional::of);
    }

    /** As it is now, in the caller's transaction, and nobody changes it until that ends. */
    Mono<Organisation> hold(OrganisationId id) {
        return read(id, "for no key update").switchIfEmpty(Mono.error(NotFound::new));
    }

    /** As it is now. */
    public Mono<Organisation> current(OrganisationId id) {
        return read(id, "").switchIfEmpty(Mono.error(NotFound::new));
    }

    /**
     * As it stood at that moment: its kind, name, address and GLN; how it is reached and all else as it is now. Or
     * {@link NotFound}.
     */
    public Mono<Organisation> asOf(OrganisationId id, Instant time) {
        return database.sql("""
                        select id, told.kind, told.name, label_name, told.address, representative, phone, email,
                          told.gln, logo, status, status_reason, registered_at, decided_at, told.version
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
                .bind("id", id.value())
                .bind("time", time)
                .map(row -> organisation(new ColumnReader(row)))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /**
     * Those of a status whose name, address or representative hold every word of the text, accents or not, by id.
     *
     * @param status null for any
     * @param only   null for all, or the one organisation the asker may see
     */
    public Mono<Slice<Organisation>> search(
            String text, OrganisationStatus.@Nullable Status status, @Nullable OrganisationId only, Cursor cursor) {
        return database.sql(COLUMNS + """
                        where id > :after
                          and (:status = '' or status = :status)
                          and (:only = 0 or id = :only)
                          and search like all ((select words_asked(:text))::text[])
                        order by id
                        limit :limit
                        """)
                .bind("after", cursor.number(0))
                .bind("status", status == null ? "" : status.name())
                .bind("only", only == null ? 0L : only.value())
                .bind("text", text)
                .bind("limit", cursor.limit() + 1)
                .map(row -> organisation(new ColumnReader(row)))
                .all()
                .as(cursor.slice(organisation -> organisation.id().value()));
    }

    /** Others that were not refused and have one of the skeletons, or of which nobody made any yet, by id. */
    Flux<Organisation> perhapsAlike(OrganisationId except, Collection<String> skeletons) {
        return database.sql(COLUMNS + """
                        where id <> :except
                          and status <> 'REFUSED'
                          and (skeletons && :skeletons or skeletons is null)
                        order by id
                        """)
                .bind("except", except.value())
                .bind("skeletons", skeletons.toArray(String[]::new))
                .map(row -> organisation(new ColumnReader(row)))
                .all();
    }

    /** The admitted ones of a kind, by name. */
    public Flux<Organisation> admitted(Organisation.Kind kind, int limit) {
        return database.sql(COLUMNS + """
                        where kind = :kind
                          and status = 'ADMITTED'
                        order by name collate vietnamese, id
                        limit :limit
                        """)
                .bind("kind", kind.name())
                .bind("limit", limit)
                .map(row -> organisation(new ColumnReader(row)))
                .all();
    }

    /** How many there are of each kind and state. */
    public Flux<Count> counted() {
        return database.sql("""
                        select kind, status, count(*) as organisations
                        from organisation
                        group by kind, status
                        order by kind, status
                        """)
                .map(row -> new Count(
                        Organisation.Kind.valueOf(new ColumnReader(row).text("kind")),
                        OrganisationStatus.Status.valueOf(new ColumnReader(row).text("status")),
                        new ColumnReader(row).number("organisations")))
                .all();
    }

    /** So many of a kind are in a state. */
    public record Count(Organisation.Kind kind, OrganisationStatus.Status status, long organisations) {}

    Mono<Organisation> add(OrganisationDetails particulars) {
        return database.sql("""
                        insert into organisation (kind, name, label_name, address, representative, phone, email, gln,
                          logo)
                        values (:kind, :name, :label_name, :address, :representative, :phone, :email,
                          nullif(:gln, ''), nullif(:logo, ''))
                        returning id
                        """)
                .bindValues(particulars.columns())
                .map(row -> new OrganisationId(new ColumnReader(row).number("id")))
                .one()
                .onErrorMap(Organisations::glnIsTaken, taken -> new GlnAlreadyUsed())
                .flatMap(this::current);
    }

    /** Keeps how it stands, under its version, for what was told of it; the act that changes it does so first. */
    Mono<Void> keep(OrganisationId id) {
        return database.sql("""
                        insert into earlier_organisation (organisation_id, version, valid_from, recorded_at, kind, name,
                          address, gln)
                        select id, version, valid_from, recorded_at, kind, name, address, gln
                        from organisation
                        where id = :id
                        """).bind("id", id.value()).then();
    }

    /**
     * Refuses with {@link ChangedMeanwhile} if the version is not the one given. It holds from now; or, if no record
     * tells of the version it replaces, from when that did.
     */
    Mono<Organisation> change(OrganisationId id, int version, OrganisationDetails particulars) {
        return database.sql("""
                        update organisation
                        set valid_from = case
                            when exists (
                              select
                              from trace_event
                              where organisation_id = organisation.id
                                and organisation_version = organisation.version) then now()
                            else valid_from end,
                          recorded_at = now(), kind = :kind, name = :name, label_name = :label_name,
                          address = :address, representative = :representative,
                          phone = :phone, email = :email, gln = nullif(:gln, ''), logo = nullif(:logo, ''),
                          version = version + 1
                        where id = :id and version = :version
                        """)
                .bindValues(particulars.columns())
                .bind("id", id.value())
                .bind("version", version)
                .fetch()
                .rowsUpdated()
                .onErrorMap(Organisations::glnIsTaken, taken -> new GlnAlreadyUsed())
                .flatMap(changed -> changed == 1 ? current(id) : Mono.error(new ChangedMeanwhile()));
    }

    Mono<Organisation> stand(OrganisationId id, OrganisationStatus standing) {
        return database.sql("""
                        update organisation
                        set status = :status, status_reason = :reason, decided_at = :since, version = version + 1
                        where id = :id
                        """)
                .bind("status", standing.status().name())
                .bind("reason", standing.reason())
                .bind("since", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, standing.since()))
                .bind("id", id.value())
                .then()
                .then(current(id));
    }

    private Mono<Organisation> read(OrganisationId id, String lock) {
        return database.sql(COLUMNS + "where id = :id " + lock)
                .bind("id", id.value())
                .map(row -> organisation(new ColumnReader(row)))
                .one();
    }

    private static Organisation organisation(ColumnReader row) {
        String gln = row.maybe("gln", String.class);
        return new Organisation(
                new OrganisationId(row.number("id")),
                Organisation.Kind.valueOf(row.text("kind")),
                row.text("name"),
                row.text("label_name"),
                row.text("address"),
                row.text("representative"),
                row.text("phone"),
                row.text("email"),
                gln == null ? null : new Gln(gln),
                FileHash.orNull(row.maybe("logo", String.class)),
                OrganisationStatus.of(
                        OrganisationStatus.Status.valueOf(row.text("status")),
                        row.maybe("decided_at", Instant.class),
                        row.text("status_reason")),
                row.value("registered_at", Instant.class),
                row.version());
    }

    private static boolean glnIsTaken(Throwable failure) {
        return ConstraintViolation.is(failure, "organisation_gln_key");
    }

    @Override
    public void close() {
        notifiedCache.close();
    }
}
