package vn.nguon.database;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ValidationDepth;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/**
 * Tells every application node, within milliseconds of its commit, what an act was about; and the node that did it at
 * once, before it answers, so that whoever acted reads what they wrote.
 */
@Component
public class CommitNotifications {

    /** What is heard when the line was cut: anything may have changed, so forget all. */
    public static final String EVERYTHING = "everything:changed";

    private static final Logger LOG = LoggerFactory.getLogger(CommitNotifications.class);
    private static final int LONGEST_MESSAGE = 7900;
    private static final Duration PULSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(3);

    /** After that long without a sign of life nobody says any more that nothing happened elsewhere. */
    private static final Duration DEAF = Duration.ofSeconds(5);

    private final Flux<String> subjects;
    private final Sinks.Many<String> own = Sinks.many().multicast().directBestEffort();
    private volatile long lastSign = System.nanoTime();

    /** Listens on a connection of its own. */
    public CommitNotifications(ConnectionFactory connections) {
        this.subjects = listen(connections)
                .doOnError(cut -> LOG.warn("Lost the database's announcements, listening again: {}", cut.toString()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(100)).maxBackoff(Duration.ofSeconds(1)))
                .share();
    }

    /**
     * Subjects of committed acts, for as long as one subscribes; {@link #EVERYTHING} after each (re)connection. Those of
     * this node's own acts are heard twice.
     */
    public Flux<String> heard() {
        return Flux.merge(subjects, own.asFlux());
    }

    /** How long ago the line to the database last gave a sign of life. */
    public Duration silence() {
        return Duration.ofNanos(System.nanoTime() - lastSign);
    }

    /** Whether what is kept in memory is as the database has it, or was a few seconds ago. */
    public boolean areHeard() {
        return System.nanoTime() - lastSign < DEAF.toNanos();
    }

    /** An act of this node was committed. */
    public synchronized void tell(List<String> committed) {
        committed.forEach(own::tryEmitNext);
    }

    public static String message(List<String> subjects) {
        String message = String.join(" ", subjects);
        return message.length() <= LONGEST_MESSAGE ? message : EVERYTHING;
    }

    private Flux<String> listen(ConnectionFactory connections) {
        return Flux.usingWhen(
                Mono.from(connections.create()),
                connection -> {
                    PostgresqlConnection line = postgresql(connection);
                    // Whatever was missed while nobody listened is covered by what is said once somebody does.
                    return line.createStatement("listen nguon_act")
                            .execute()
                            .flatMap(PostgresqlResult::getRowsUpdated)
                            .then()
                            .timeout(LONGEST_SILENCE)
                            .thenMany(Flux.merge(heardOn(line), Flux.just(EVERYTHING), cutsOf(line)));
                },
                // A server that hangs does not say goodbye either.
                connection -> Mono.from(connection.close()).timeout(PULSE).onErrorComplete());
    }

    private static Flux<String> heardOn(PostgresqlConnection line) {
        return line.getNotifications()
                .flatMapIterable(
                        heard -> List.of(String.valueOf(heard.getParameter()).split(" ")));
    }

    /** Says nothing; fails when the line is dead, which a silent line does not tell by itself. */
    private Flux<String> cutsOf(PostgresqlConnection line) {
        return Flux.interval(PULSE)
                .onBackpressureDrop()
                .concatMap(
                        beat -> Mono.from(line.validate(ValidationDepth.REMOTE)).timeout(LONGEST_SILENCE))
                .flatMap(alive -> {
                    if (!alive) {
                        return Mono.error(new IllegalStateException("the line is dead"));
                    }
                    lastSign = System.nanoTime();
                    return Mono.empty();
                });
    }

    private static PostgresqlConnection postgresql(Object connection) {
        if (connection instanceof PostgresqlConnection line) {
            return line;
        }
        if (connection instanceof Wrapped<?> wrapped) {
            return postgresql(wrapped.unwrap());
        }
        throw new IllegalStateException("not a PostgreSQL connection: " + connection.getClass());
    }
}
