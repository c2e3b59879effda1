package vn.nguon.files;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.NotFound;

/** All files that were taken in, and which organisation brought which. */
@Component
public class Files {

    private static final String COLUMNS = "select hash, media_type, bytes, width, height from stored_file ";

    private final DatabaseClient database;

    Files(DatabaseClient database) {
        this.database = database;
    }

    /** What is known of the file, or {@link NotFound}. */
    public Mono<StoredFile> find(FileHash hash) {
        return database.sql(COLUMNS + "where hash = :hash")
                .bind("hash", hash.value())
                .map(row -> stored(new ColumnReader(row)))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** What is known of those of the files that there are. */
    public Flux<StoredFile> findAll(Collection<FileHash> hashes) {
        return database.sql(COLUMNS + "where hash = any(:hashes)")
                .bind("hashes", hashes.stream().map(FileHash::value).toArray(String[]::new))
                .map(row -> stored(new ColumnReader(row)))
                .all();
    }

    /**
     * The file, if that organisation brought it in: only then may the organisation hang it on something of its own.
     *
     * Inside a transaction it stays until that ends, however long nothing hung on it.
     *
     * @param field how a refusal names the place it was to hang in
     * @throws FileNotBroughtIn if it did not, or there is no such file; both get the same answer
     */
    public Mono<StoredFile> requireHeldBy(String field, FileHash hash, OrganisationId organisation) {
        return database.sql(COLUMNS + """
                        where hash = :hash
                          and exists (
                            select from file_holder
                            where file_holder.hash = stored_file.hash
                              and organisation_id = :organisation)
                        for key share
                        """)
                .bind("hash", hash.value())
                .bind("organisation", organisation.value())
                .map(row -> stored(new ColumnReader(row)))
                .one()
                .switchIfEmpty(Mono.error(() -> new FileNotBroughtIn(field)));
    }

    /** As above, in the field {@code file}. */
    public Mono<StoredFile> requireHeldBy(FileHash hash, OrganisationId organisation) {
        return requireHeldBy("file", hash, organisation);
    }

    /**
     * Puts it on record, as brought in now; true if the holder, or for no holder anybody, had not brought it before.
     */
    Mono<Boolean> add(StoredFile file, @Nullable OrganisationId holder, String name) {
        Mono<Boolean> stored = database.sql("""
                        insert into stored_file (hash, media_type, bytes, width, height)
                        values (:hash, :media_type, :bytes, :width, :height)
                        on conflict (hash) do update set stored_at = excluded.stored_at
                        returning xmax = 0 as is_new
                        """)
                .bind("hash", file.hash().value())
                .bind("media_type", file.mediaType())
                .bind("bytes", file.bytes())
                .bind("width", Parameters.in(R2dbcType.INTEGER, file.width()))
                .bind("height", Parameters.in(R2dbcType.INTEGER, file.height()))
                .map(row -> new ColumnReader(row).value("is_new", Boolean.class))
                .one();
        return holder == null ? stored : stored.then(hold(file.hash(), holder, name));
    }

    /** Whether pages for everybody show it. */
    Mono<Boolean> isShownToEverybody(FileHash hash) {
        return database.sql("select is_shown_to_everybody(:hash)")
                .bind("hash", hash.value())
                .mapValue(Boolean.class)
                .one();
    }

    /** Whether the actor's organisation brought it in. */
    Mono<Boolean> isHeldBy(FileHash hash, Actor actor) {
        OrganisationId organisation = actor.organisation();
        return organisation == null
                ? Mono.just(false)
                : database.sql("""
                                select exists (
                                  select
                                  from file_holder
                                  where hash = :hash and organisation_id = :organisation)
                                """)
                        .bind("hash", hash.value())
                        .bind("organisation", organisation.value())
                        .mapValue(Boolean.class)
                        .one();
    }

    /** Files taken in earlier that nothing refers to, the oldest first. */
    Flux<FileHash> unused(Instant earlierThan, int most) {
        return database.sql("select unused_files(:earlier, :most) as hash")
                .bind("earlier", earlierThan)
                .bind("most", most)
                .map(row -> new FileHash(new ColumnReader(row).text("hash")))
                .all();
    }

    /** Takes it off the record, in the caller's transaction; false if somebody brought it in again meanwhile. */
    Mono<Boolean> remove(FileHash hash, Instant earlierThan) {
        return database.sql("select from stored_file where hash = :hash and stored_at < :earlier for update")
                .bind("hash", hash.value())
                .bind("earlier", earlierThan)
                .fetch()
                .one()
                .flatMap(still -> database.sql("delete from file_holder where hash = :hash")
                        .bind("hash", hash.value())
                        .then()
                        .then(database.sql("delete from stored_file where hash = :hash")
                                .bind("hash", hash.value())
                                .then())
                        .thenReturn(true))
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> hold(FileHash hash, OrganisationId holder, String name) {
        return database.sql("""
                        insert into file_holder (hash, organisation_id, name)
                        values (:hash, :organisation, :name)
                        on conflict do nothing
                        """)
                .bind("hash", hash.value())
                .bind("organisation", holder.value())
                .bind("name", name)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static StoredFile stored(ColumnReader row) {
        return new StoredFile(
                new FileHash(row.text("hash")),
                row.text("media_type"),
                row.number("bytes"),
                row.maybe("width", Integer.class),
                row.maybe("height", Integer.class));
    }
}
