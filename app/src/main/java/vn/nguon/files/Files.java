package vn.nguon.files;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
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

    /**
     * The file, if that organisation brought it in: only then may the organisation hang it on something of its own.
     *
     * @throws FileNotBroughtIn if it did not, or there is no such file; both get the same answer
     */
    public Mono<StoredFile> requireHeldBy(FileHash hash, OrganisationId organisation) {
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
                .switchIfEmpty(Mono.error(FileNotBroughtIn::new));
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
