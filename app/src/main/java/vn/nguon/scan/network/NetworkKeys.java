package vn.nguon.scan.network;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The secrets of the days: made by the first node that needs one, kept until an hour after the day, then gone. */
@Component
public class NetworkKeys {

    private static final Duration LATE_SCANS = Duration.ofHours(1);

    private final DatabaseClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<LocalDate, NetworkKey> known = new ConcurrentHashMap<>();

    public NetworkKeys(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The secret of that day; empty if the day is over. Not to be asked for in a transaction: one that fails would take
     * the secret back after others have counted with it.
     */
    Mono<NetworkKey> of(LocalDate day) {
        if (day.isBefore(first())) {
            return Mono.empty();
        }
        NetworkKey key = known.get(day);
        return key == null ? make(day).then(read(day)) : Mono.just(key);
    }

    /** Forgets all secrets of days that are over; the first day that is not. */
    Mono<LocalDate> forget() {
        LocalDate first = first();
        known.keySet().removeIf(day -> day.isBefore(first));
        return database.sql("delete from network_key where day < :first")
                .bind("first", first)
                .then()
                .thenReturn(first);
    }

    Instant now() {
        return clock.instant();
    }

    /** The first day that is not over, a scan of its last minute being written a little later. */
    private LocalDate first() {
        return ScanDay.of(now().minus(LATE_SCANS));
    }

    private Mono<Void> make(LocalDate day) {
        byte[] secret = new byte[NetworkKey.LENGTH];
        random.nextBytes(secret);
        return database.sql("insert into network_key (day, secret) values (:day, :secret) on conflict do nothing")
                .bind("day", day)
                .bind("secret", secret)
                .then();
    }

    private Mono<NetworkKey> read(LocalDate day) {
        return database.sql("select secret from network_key where day = :day")
                .bind("day", day)
                .mapValue(byte[].class)
                .one()
                .map(NetworkKey::new)
                .doOnNext(key -> known.put(day, key));
    }
}
