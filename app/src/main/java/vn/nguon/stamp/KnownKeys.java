package vn.nguon.stamp;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.nguon.database.ColumnReader;
import vn.nguon.stamp.code.Keyring;
import vn.nguon.stamp.code.StampKey;

/**
 * Remembers by their fingerprints which keys stamps are issued under, so that no start with lost or mistaken keys calls
 * good stamps unknown. Used at the start only, where waiting is allowed.
 */
@Component
class KnownKeys {

    private final DatabaseClient database;

    KnownKeys(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Does it while no other node that starts on this database does it: two first starts at once would make two keys. Who
     * dies in the middle holds up nobody, since the lock ends with the connection; and as one of a transaction it is
     * good behind a pool that changes connections between two.
     */
    <T> T alone(Supplier<T> start) {
        T done = database.inConnection(connection -> Mono.usingWhen(
                        Mono.from(connection.beginTransaction()).thenReturn(connection),
                        locking -> Flux.from(locking.createStatement(
                                                "select pg_advisory_xact_lock(hashtext('nguon.stamp.keys'))")
                                        .execute())
                                .flatMap(result -> result.map(row -> true))
                                .then(Mono.fromSupplier(start).subscribeOn(Schedulers.boundedElastic())),
                        locking -> Mono.from(locking.commitTransaction()),
                        (locking, failure) -> Mono.from(locking.rollbackTransaction()),
                        locking -> Mono.from(locking.rollbackTransaction())))
                .block();
        return Objects.requireNonNull(done, "a start that gives nothing");
    }

    /** Refuses to go on if there ever was a key. */
    void requireNone(String file) {
        if (!fingerprints().isEmpty()) {
            throw new IllegalStateException("The keys of stamps are lost: " + file
                    + " is not there, and this database knows stamps issued under keys. Bring back a copy of it; on one node of several, set"
                    + " NGUON_STAMP_KEY_FILE to a copy of the first one's.");
        }
    }

    /** Refuses to go on unless every key that was ever in force is on the ring, and is the same. */
    void check(Keyring keyring) {
        StampKey newest = keyring.newest();
        database.sql("""
                        insert into stamp_key (version, fingerprint)
                        values (:version, :fingerprint)
                        on conflict do nothing
                        """)
                .bind("version", newest.version())
                .bind("fingerprint", newest.fingerprint())
                .then()
                .block();
        fingerprints().forEach((version, fingerprint) -> {
            if (!keyring.has(version)) {
                throw new IllegalStateException("Stamp key " + version + " is missing from the configuration.");
            }
            if (!keyring.key(version).fingerprint().equals(fingerprint)) {
                throw new IllegalStateException(
                        "Stamp key " + version + " is not the key of that version that this database knows. "
                                + "A new key takes a new version.");
            }
        });
    }

    private Map<Integer, String> fingerprints() {
        Map<Integer, String> known = database.sql("select version, fingerprint from stamp_key")
                .map(row -> {
                    ColumnReader columns = new ColumnReader(row);
                    return Map.entry(columns.version(), columns.text("fingerprint"));
                })
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .block();
        return known == null ? Map.of() : known;
    }
}
