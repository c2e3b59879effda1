package vn.nguon.identity.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.limit.TooManyTries;

/**
 * How often a login was tried in vain, whether anybody has it or not, by who tried ({@link TryCounter}). A day of peace
 * forgets it all.
 */
@Component
public class SignInAttempts {

    private static final Duration MEMORY = Duration.ofDays(1);

    private final DatabaseClient database;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SignInAttempts(DatabaseClient database, UnitOfWork unitOfWork, Clock clock) {
        this.database = database;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Counts a try before it is made, so that a thousand at once do not all slip through: on all counters or, if one
     * makes it wait, on none. A try that makes nobody wait leaves a time long past: one that comes at the same moment
     * may have looked at the clock a little earlier.
     *
     * @throws TooManyTries if it must wait
     */
    public Mono<Void> count(List<TryCounter> counters) {
        return unitOfWork.inOneTransaction(
                Flux.fromIterable(counters).concatMap(this::count).then());
    }

    private Mono<Void> count(TryCounter counter) {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            return database.sql("""
                            insert into sign_in_attempt as past (counter_hash, failed, last_at, wait_until)
                            values (:hash, 1, :now, :forgotten)
                            on conflict (counter_hash) do update
                            set failed = case when past.last_at < :forgotten then 1 else past.failed + 1 end,
                                last_at = :now,
                                wait_until = case
                                  when past.last_at < :forgotten or past.failed < :free - 1 then :forgotten
                                  else :now + interval '1 second'
                                    * least(:longest, :first * power(2, least(past.failed - :free + 1, 10)))
                                end
                            where past.wait_until <= :now
                            """)
                    .bind("hash", counter.hash())
                    .bind("now", now)
                    .bind("forgotten", now.minus(MEMORY))
                    .bind("free", counter.free())
                    .bind("first", (double) counter.first().toSeconds())
                    .bind("longest", (double) counter.longest().toSeconds())
                    .fetch()
                    .rowsUpdated()
                    .flatMap(counted -> counted == 1 ? Mono.<Void>empty() : wait(counter.hash(), now));
        });
    }

    /** Takes back the try of somebody who said the right password, and forgets those of anybody long ago. */
    public Mono<Void> forget(List<TryCounter> counters) {
        return Flux.fromIterable(counters)
                .concatMap(counter -> counter.shared() ? takeBack(counter.hash()) : forget(counter.hash()))
                .then();
    }

    /** Forgets what strangers tried with that login: its password is another one now. */
    public Mono<Void> forgetStrangers(String login) {
        return forget(TryCounter.ofAllStrangers(login));
    }

    private Mono<Void> takeBack(byte[] hash) {
        return Mono.defer(() -> database.sql("""
                        with last as (
                          delete from sign_in_attempt
                          where counter_hash = :hash
                            and failed = 1)
                        update sign_in_attempt
                        set failed = failed - 1, wait_until = :forgotten
                        where counter_hash = :hash
                          and failed > 1
                        """)
                .bind("hash", hash)
                .bind("forgotten", clock.instant().minus(MEMORY))
                .then());
    }

    private Mono<Void> forget(byte[] hash) {
        return Mono.defer(() -> database.sql("""
                        delete from sign_in_attempt
                        where counter_hash = :hash or last_at < :forgotten
                        """)
                .bind("hash", hash)
                .bind("forgotten", clock.instant().minus(MEMORY))
                .then());
    }

    private Mono<Void> wait(byte[] hash, Instant now) {
        return database.sql("select wait_until from sign_in_attempt where counter_hash = :hash")
                .bind("hash", hash)
                .map(row -> Objects.requireNonNull(row.get("wait_until", Instant.class)))
                .one()
                .defaultIfEmpty(now)
                .flatMap(until -> Mono.error(new TooManyTries(
                        Math.max(1, Duration.between(now, until).toSeconds() + 1))));
    }
}
