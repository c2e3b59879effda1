package vn.nguon.organisation.place;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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
import vn.nguon.gs1.OwnCode;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.GlnAlreadyUsed;
import vn.nguon.organisation.PlaceId;
import vn.nguon.refusal.ChangedMeanwhile;
import vn.nguon.refusal.NotFound;

/** The places of all organisations. */
@Component
public class Places implements AutoCloseable {

    private static final String COLUMNS = """
            select id, organisation_id, kind, name, address, latitude, longitude, outline::text as outline,
              area_m2, planting_area_code, code, closed_at, version
            from place
            """;

    private final DatabaseClient database;
    private final NotifiedCache<PlaceId, Place> notifiedCache;
    private final NotifiedCache<OrganisationId, List<Place>> byOrganisation;

    Places(DatabaseClient database, CommitNotifications commitNotifications) {
        this.database = database;
        this.notifiedCache = NotifiedCache.of(
                50_000, commitNotifications, NotifiedCache.numbered("place", PlaceId::new), id -> read(id, ""));
        this.byOrganisation = NotifiedCache.of(
                2_000,
                commitNotifications,
                NotifiedCache.numbered("organisation", OrganisationId::new),
                id -> readAll(id).collectList());
    }

    /** The place as it was a moment ago, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    public Mono<Place> find(PlaceId id) {
        return notifiedCache.get(id).switchIfEmpty(Mono.error(NotFound::new));
    }

    /** All places of the organisation as they were a moment ago, closed ones too, by id. */
    public Flux<Place> ofOrganisation(OrganisationId organisation) {
        return byOrganisation.get(organisation).flatMapIterable(places -> places);
    }

    /** As it is now. */
    public Mono<Place> current(PlaceId id) {
        return read(id, "").switchIfEmpty(Mono.error(NotFound::new));
    }

    /**
     * As it stood at that moment; or {@link NotFound}. Whether it is closed is told as it is now.
     *
     * @param known what was put on record later is not heard; none to hear all
     */
    public Mono<Place> asOf(PlaceId id, Instant time, @Nullable Instant known) {
        return database.sql("""
                        select place.id, organisation_id, told.kind, told.name, told.address, told.latitude,
                          told.longitude, told.outline::text as outline, told.area_m2, told.planting_area_code,
                          told.code, closed_at, told.version
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
                .bind("id", id.value())
                .bind("time", time)
                .bind("known", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, known))
                .map(row -> place(new ColumnReader(row)))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** As it is now, in the caller's transaction, and nobody changes it until that ends. */
    Mono<Place> hold(PlaceId id) {
        return read(id, "for no key update").switchIfEmpty(Mono.error(NotFound::new));
    }

    /**
     * Those whose name, address or codes hold every word of the text, accents or not, by id.
     *
     * @param only null for the places of all organisations
     */
    public Mono<Slice<Place>> search(String text, @Nullable OrganisationId only, Cursor cursor) {
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
                .map(row -> place(new ColumnReader(row)))
                .all()
                .as(cursor.slice(place -> place.id().value()));
    }

    /** Open ones of other organisations that have one of the skeletons, or of which nobody made any yet, by id. */
    Flux<Place> perhapsAlike(OrganisationId except, Collection<String> skeletons) {
        return database.sql(COLUMNS + """
                        where organisation_id <> :except
                          and closed_at is null
                          and (skeletons && :skeletons or skeletons is null)
                        order by id
                        """)
                .bind("except", except.value())
                .bind("skeletons", skeletons.toArray(String[]::new))
                .map(row -> place(new ColumnReader(row)))
                .all();
    }

    /** Open places of all organisations that say where they lie, the latest first. */
    public Flux<Place> mapped(int limit) {
        return database.sql(COLUMNS + """
                        where latitude is not null
                          and closed_at is null
                        order by id desc
                        limit :limit
                        """)
                .bind("limit", limit)
                .map(row -> place(new ColumnReader(row)))
                .all();
    }

    Mono<Place> add(OrganisationId organisation, PlaceDescription described) {
        return nextId().flatMap(id -> bind(database.sql("""
                                insert into place (id, organisation_id, kind, name, address, latitude, longitude,
                                  outline, area_m2, planting_area_code, code)
                                overriding system value
                                values (:id, :organisation, :kind, :name, :address, :latitude, :longitude,
                                  cast(:outline as polygon), :area, :planting_area_code, :code)
                                """), id, described)
                .bind("organisation", organisation.value())
                .then()
                .onErrorMap(Places::codeIsTaken, taken -> new GlnAlreadyUsed())
                .then(current(id)));
    }

    /** Keeps how it stands, under its version, for what was told of it; the act that changes it does so first. */
    Mono<Void> keep(PlaceId id) {
        return database.sql("""
                        insert into earlier_place (place_id, version, valid_from, recorded_at, kind, name, address,
                          latitude, longitude, outline, area_m2, planting_area_code, code)
                        select id, version, valid_from, recorded_at, kind, name, address, latitude, longitude, outline,
                          area_m2, planting_area_code, code
                        from place
                        where id = :id
                        """).bind("id", id.value()).then();
    }

    /**
     * Refuses with {@link ChangedMeanwhile} if the version is not the one given. Without a moment from which it holds,
     * it holds from now; or, if no record tells of the version it replaces, from when that did: so a slip of the pen
     * that is mended at once was never there.
     */
    Mono<Place> change(PlaceId id, int version, PlaceDescription described, @Nullable Instant since) {
        return bind(database.sql("""
                                update place
                                set valid_from = coalesce(:since, case
                                    when exists (
                                      select
                                      from trace_event
                                      where trace_event.organisation_id = place.organisation_id
                                        and place_id = place.id
                                        and place_version = place.version) then now()
                                    else valid_from end),
                                  recorded_at = now(), kind = :kind, name = :name, address = :address, latitude = :latitude,
                                  longitude = :longitude, outline = cast(:outline as polygon), area_m2 = :area,
                                  planting_area_code = :planting_area_code, code = :code, version = version + 1
                                where id = :id and version = :version
                                """), id, described)
                .bind("version", version)
                .bind("since", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, since))
                .fetch()
                .rowsUpdated()
                .onErrorMap(Places::codeIsTaken, taken -> new GlnAlreadyUsed())
                .flatMap(changed -> changed == 1 ? current(id) : Mono.error(new ChangedMeanwhile()));
    }

    Mono<Place> close(PlaceId id, Instant at) {
        return database.sql("update place set closed_at = :at, version = version + 1 where id = :id")
                .bind("at", at)
                .bind("id", id.value())
                .then()
                .then(current(id));
    }

    private Mono<PlaceId> nextId() {
        return database.sql("select nextval(pg_get_serial_sequence('place', 'id')) as id")
                .map(row -> new PlaceId(new ColumnReader(row).number("id")))
                .one();
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, PlaceId id, PlaceDescription described) {
        Coordinates point = described.coordinates();
        return statement
                .bind("id", id.value())
                .bind("kind", described.kind().name())
                .bind("name", described.name())
                .bind("address", described.address())
                .bind("latitude", Parameters.in(R2dbcType.NUMERIC, point == null ? null : point.latitude()))
                .bind("longitude", Parameters.in(R2dbcType.NUMERIC, point == null ? null : point.longitude()))
                .bind("outline", Parameters.in(R2dbcType.VARCHAR, PolygonText.written(described.outline())))
                .bind("area", Parameters.in(R2dbcType.NUMERIC, described.areaM2()))
                .bind("planting_area_code", described.plantingAreaCode())
                .bind("code", described.gln() == null ? OwnCode.of("P", id.value()) : described.gln());
    }

    private Flux<Place> readAll(OrganisationId organisation) {
        return database.sql(COLUMNS + "where organisation_id = :organisation order by name collate vietnamese, id")
                .bind("organisation", organisation.value())
                .map(row -> place(new ColumnReader(row)))
                .all();
    }

    private Mono<Place> read(PlaceId id, String lock) {
        return database.sql(COLUMNS + "where id = :id " + lock)
                .bind("id", id.value())
                .map(row -> place(new ColumnReader(row)))
                .one();
    }

    private static Place place(ColumnReader row) {
        BigDecimal latitude = row.maybe("latitude", BigDecimal.class);
        return new Place(
                new PlaceId(row.number("id")),
                new OrganisationId(row.number("organisation_id")),
                Place.Kind.valueOf(row.text("kind")),
                row.text("name"),
                row.text("address"),
                latitude == null ? null : new Coordinates(latitude, row.value("longitude", BigDecimal.class)),
                PolygonText.read(row.maybe("outline", String.class)),
                row.maybe("area_m2", BigDecimal.class),
                row.text("planting_area_code"),
                row.text("code"),
                row.maybe("closed_at", Instant.class),
                row.version());
    }

    private static boolean codeIsTaken(Throwable failure) {
        return ConstraintViolation.is(failure, "place_code_key");
    }

    @Override
    public void close() {
        notifiedCache.close();
        byOrganisation.close();
    }
}
