package vn.nguon.identity.session;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.TooManyTries;
import vn.nguon.ledger.Sha256;

/**
 * How often a login was tried in vain, whether anybody has it or not. After five tries each further one must wait
 * longer than the one before: 30 seconds, a minute, … a quarter of an hour. A day of peace forgets it all.
 */
@Component
public class SignInAttempts {

    private static final Duration MEMORY = Duration.ofDays(1);

    private final DatabaseClient database;
    private final Clock clock;

    SignInAttempts(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts a try before it is made, so that a thousand at once do not all slip through. A try that makes nobody wait
     * leaves a time long past: one that comes at the same moment may have looked at the clock a little earlier.
     *
     * @throws TooManyTries if it must wait
     */
    public Mono<Void> count(String login) {
        return Mono.defer(() -> {
            byte[] hash = hash(login);
            Instant now = clock.instant();
            return database.sql("""
                            insert into sign_in_attempt as past (login_hash, failed, last_at, wait_until)
                            values (:hash, 1, :now, :forgotten)
                            on conflict (login_hash) do update
                            set failed = case when past.last_at < :forgotten then 1 else past.failed + 1 end,
                                last_at = :now,
                                wait_until = case
                                  when past.last_at < :forgotten or past.failed < 4 then :forgotten
                                  else :now + least(interval '15 minutes', interval '30 seconds' * power(2, least(past.failed - 4, 10)))
                                end
                            where past.wait_until <= :now
                            """)
                    .bind("hash", hash)
                    .bind("now", now)
                    .bind("forgotten", now.minus(MEMORY))
                    .fetch()
                    .rowsUpdated()
                    .flatMap(counted -> counted == 1 ? Mono.<Void>empty() : wait(hash, now));
        });
    }

    /** Forgets the tries with a login whose owner has come, and those of anybody long ago. */
    public Mono<Void> forget(String login) {
        return Mono.defer(() -> database.sql("""
                        delete from sign_in_attempt
                        where login_hash = :hash or last_at < :forgotten
                        """)
                .bind("hash", hash(login))
                .bind("forgotten", clock.instant().minus(MEMORY))
                .then());
    }

    private Mono<Void> wait(byte[] hash, Instant now) {
        return database.sql("select wait_until from sign_in_attempt where login_hash = :hash")
                .bind("hash", hash)
                .map(row -> Objects.requireNonNull(row.get("wait_until", Instant.class)))
                .one()
                .defaultIfEmpty(now)
                .flatMap(until -> Mono.error(new TooManyTries(
                        Math.max(1, Duration.between(now, until).toSeconds() + 1))));
    }

    /** Not the login itself: people type their password into the wrong field. */
    private static byte[] hash(String login) {
        return Sha256.of(login.getBytes(StandardCharsets.UTF_8));
    }
}
