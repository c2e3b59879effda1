package vn.nguon.scan.network;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.background.RepeatedWork;

/** Forgets the networks of days that are over, an hour after midnight: the day's secret first, then all it named. */
@Component
public class ForgettingNetworks implements RepeatedWork {

    private static final Duration EVERY = Duration.ofMinutes(15);

    private final NetworkKeys keys;
    private final DatabaseClient database;

    ForgettingNetworks(NetworkKeys keys, DatabaseClient database) {
        this.keys = keys;
        this.database = database;
    }

    @Override
    public String purpose() {
        return "forget networks";
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

    /** Forgets what is over now. */
    public Mono<Void> forget() {
        return keys.forget()
                .flatMap(first -> delete("delete from scan_network where day < :first", first)
                        .then(delete(
                                "update sighting set network = null where said_on < :first and network is not null",
                                first)));
    }

    private Mono<Void> delete(String statement, LocalDate first) {
        return database.sql(statement).bind("first", first).then();
    }
}
