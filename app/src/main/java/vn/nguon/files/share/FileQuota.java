package vn.nguon.files.share;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;

/** How many files an organisation brought, and whether it may bring another. */
@Component
public class FileQuota {

    private static final long MEGABYTE = 1_000_000;

    private final DatabaseClient database;
    private final FileShares shares;

    FileQuota(DatabaseClient database, FileShares shares) {
        this.database = database;
        this.shares = shares;
    }

    /** Refuses with {@link FileQuotaUsedUp} if the organisation may not bring another file, whatever its size. */
    public Mono<Void> requireRoom(OrganisationId organisation, boolean everAdmitted) {
        return require(organisation, everAdmitted, 1);
    }

    /** Until the caller's transaction ends, nobody else brings a file in for that organisation. */
    public Mono<Void> takeTurn(OrganisationId organisation) {
        return database.sql("select take_turn('files', :organisation)")
                .bind("organisation", organisation.value())
                .then();
    }

    /** Refuses with {@link FileQuotaUsedUp} if what is on record now is too much. */
    public Mono<Void> requireKept(OrganisationId organisation, boolean everAdmitted) {
        return require(organisation, everAdmitted, 0);
    }

    private Mono<Void> require(OrganisationId organisation, boolean everAdmitted, long more) {
        return database.sql("select * from files_brought(:organisation)")
                .bind("organisation", organisation.value())
                .map(row -> FilesBrought.of(new ColumnReader(row)))
                .one()
                .doOnNext(brought -> {
                    if (!everAdmitted
                            && exceeds(
                                    brought.files() + more,
                                    brought.bytes() + more,
                                    shares.beforeAdmission(),
                                    shares.beforeAdmissionMegabytes())) {
                        throw FileQuotaUsedUp.beforeAdmission(shares);
                    }
                    if (exceeds(
                            brought.unused() + more,
                            brought.unusedBytes() + more,
                            shares.unused(),
                            shares.unusedMegabytes())) {
                        throw FileQuotaUsedUp.unused(shares);
                    }
                    if (brought.bytes() + more > shares.megabytes() * MEGABYTE) {
                        throw FileQuotaUsedUp.whole(shares);
                    }
                })
                .then();
    }

    private static boolean exceeds(long files, long bytes, long most, long megabytes) {
        return files > most || bytes > megabytes * MEGABYTE;
    }

    private record FilesBrought(long files, long bytes, long unused, long unusedBytes) {

        static FilesBrought of(ColumnReader row) {
            return new FilesBrought(
                    row.number("files"), row.number("bytes"), row.number("unused"), row.number("unused_bytes"));
        }
    }
}
