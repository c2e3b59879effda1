package vn.nguon.files;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Columns;
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
                .map(row -> stored(new Columns(row)))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** What is known of those of the files that there are. */
    public Flux<StoredFile> findAll(Collection<FileHash> hashes) {
        return database.sql(COLUMNS + "where hash = any(:hashes)")
                .bind("hashes", hashes.stream().map(FileHash::value).toArray(String[]::new))
                .map(row -> stored(new Columns(row)))
                .all();
    }

    /**
     * The file, if that organisation brought it in: only then may the organisation hang it on something of its own.
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
                        """)
                .bind("hash", hash.value())
                .bind("organisation", organisation.value())
                .map(row -> stored(new Columns(row)))
                .one()
                .switchIfEmpty(Mono.error(() -> new FileNotBroughtIn(field)));
    }

    /** As above, in the field {@code file}. */
    public Mono<StoredFile> requireHeldBy(FileHash hash, OrganisationId organisation) {
        return requireHeldBy("file", hash, organisation);
    }

    /** Puts it on record; true if the holder, or for no holder anybody, had not brought it before. */
    Mono<Boolean> add(StoredFile file, @Nullable OrganisationId holder, String name) {
        Mono<Long> stored = database.sql("""
                        insert into stored_file (hash, media_type, bytes, width, height)
                        values (:hash, :media_type, :bytes, :width, :height)
                        on conflict do nothing
                        """)
                .bind("hash", file.hash().value())
                .bind("media_type", file.mediaType())
                .bind("bytes", file.bytes())
                .bind("width", Parameters.in(R2dbcType.INTEGER, file.width()))
                .bind("height", Parameters.in(R2dbcType.INTEGER, file.height()))
                .fetch()
                .rowsUpdated();
        return (holder == null ? stored : stored.then(hold(file.hash(), holder, name))).map(rows -> rows == 1);
    }

    private Mono<Long> hold(FileHash hash, OrganisationId holder, String name) {
        return database.sql("""
                        insert into file_holder (hash, organisation_id, name)
                        values (:hash, :organisation, :name)
                        on conflict do nothing
                        """)
                .bind("hash", hash.value())
                .bind("organisation", holder.value())
                .bind("name", name)
                .fetch()
                .rowsUpdated();
    }

    private static StoredFile stored(Columns row) {
        return new StoredFile(
                new FileHash(row.text("hash")),
                row.text("media_type"),
                row.number("bytes"),
                row.maybe("width", Integer.class),
                row.maybe("height", Integer.class));
    }
}
