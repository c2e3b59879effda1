package vn.nguon.scan.network;

import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Forgets the networks of days that are over, an hour after midnight: the day's secret first, then all it named. */
@Component
public class ForgettingNetworks implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ForgettingNetworks.class);
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final NetworkKeys keys;
    private final DatabaseClient database;
    private final Disposable.Swap running = Disposables.swap();

    ForgettingNetworks(NetworkKeys keys, DatabaseClient database) {
        this.keys = keys;
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        running.update(Flux.interval(Duration.ZERO, EVERY)
                .onBackpressureDrop()
                .concatMap(
                        tick -> forget().onErrorResume(failure -> {
                            LOG.warn("Could not forget networks, trying again: {}", failure.toString());
                            return Mono.empty();
                        }),
                        1)
                .subscribe());
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

    @Override
    public void destroy() {
        running.dispose();
    }
}
