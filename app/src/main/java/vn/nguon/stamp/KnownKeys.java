package vn.nguon.stamp;

import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
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

    /** Refuses to go on if there ever was a key. */
    void requireNone(String file) {
        if (!fingerprints().isEmpty()) {
            throw new IllegalStateException("The keys of stamps are lost: " + file
                    + " is not there, and this database knows stamps issued under keys. Bring back a copy of it.");
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
