package vn.nguon.database.health;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Part of readiness: the database answers, or answered a moment ago. One that starts again is no reason to send people
 * elsewhere, and who asks is answered within two seconds though the database hangs.
 */
@Component
class DatabaseHealthIndicator implements ReactiveHealthIndicator {

    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DatabaseClient database;
    private final LongSupplier nanos;
    private final AtomicLong answered;

    @Autowired
    DatabaseHealthIndicator(DatabaseClient database) {
        this(database, System::nanoTime);
    }

    DatabaseHealthIndicator(DatabaseClient database, LongSupplier nanos) {
        this.database = database;
        this.nanos = nanos;
        this.answered = new AtomicLong(nanos.getAsLong());
    }

    @Override
    public Mono<Health> health() {
        return database.sql("select 1 as answer")
                .fetch()
                .one()
                .timeout(PATIENCE)
                .map(answer -> {
                    answered.set(nanos.getAsLong());
                    return Health.up().build();
                })
                .onErrorResume(failure -> Mono.just(silent()));
    }

    private Health silent() {
        Duration silence = Duration.ofNanos(nanos.getAsLong() - answered.get());
        return (silence.compareTo(GRACE) > 0 ? Health.down() : Health.up())
                .withDetail("silentSeconds", silence.toSeconds())
                .build();
    }
}
