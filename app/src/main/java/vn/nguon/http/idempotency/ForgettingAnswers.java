package vn.nguon.http.idempotency;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.background.RepeatedWork;

/**
 * Forgets what repeated writes were answered, which may hold names and phones, after
 * {@code nguon.retries.answers-kept}; of whom, when and under which key they came, after
 * {@code nguon.retries.keys-kept}.
 */
@Component
class ForgettingAnswers implements RepeatedWork {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final int AT_ONCE = 1000;

    private final DatabaseClient database;
    private final Duration answers;
    private final Duration keys;

    ForgettingAnswers(
            DatabaseClient database,
            @Value("${nguon.retries.answers-kept:30d}") Duration answers,
            @Value("${nguon.retries.keys-kept:400d}") Duration keys) {
        if (answers.isNegative() || keys.compareTo(answers) < 0) {
            throw new IllegalStateException(
                    "nguon.retries.keys-kept must be at least as long as nguon.retries.answers-kept.");
        }
        this.database = database;
        this.answers = answers;
        this.keys = keys;
    }

    @Override
    public String purpose() {
        return "forget old answers";
    }

    @Override
    public Duration delay() {
        return Duration.ZERO;
    }

    @Override
    public Duration interval() {
        return EVERY;
    }

    @Override
    public Mono<?> run() {
        return forget();
    }

    /** Forgets all that is old now; how many answers and keys these were. */
    public Mono<Long> forget() {
        return allOf("""
                        update act_once
                        set answer = null, request_hash = decode(repeat('00', 32), 'hex'), forgotten_at = now()
                        where (by_whom, key) in (
                          select by_whom, key
                          from act_once
                          where forgotten_at is null
                            and performed_at < now() - make_interval(secs => :seconds)
                          order by performed_at
                          limit :most)
                        """, answers).flatMap(forgotten -> allOf("""
                        delete from act_once
                        where (by_whom, key) in (
                          select by_whom, key
                          from act_once
                          where performed_at < now() - make_interval(secs => :seconds)
                          order by performed_at
                          limit :most)
                        """, keys).map(gone -> forgotten + gone));
    }

    private Mono<Long> allOf(String statement, Duration older) {
        Mono<Long> some = database.sql(statement)
                .bind("seconds", (double) older.toSeconds())
                .bind("most", AT_ONCE)
                .fetch()
                .rowsUpdated();
        return some.expand(rows -> rows < AT_ONCE ? Mono.empty() : some).reduce(0L, Long::sum);
    }
}
