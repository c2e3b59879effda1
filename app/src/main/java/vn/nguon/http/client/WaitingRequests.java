package vn.nguon.http.client;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import vn.nguon.database.CommitNotifications;

/**
 * All requests that are not answered yet. While the database is silent, whoever waited for four seconds is told so; what
 * they asked for goes on to its end all the same. One look at all of them, now and then, costs less than a time-out of
 * each.
 */
@Component
final class WaitingRequests implements DisposableBean {

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration SILENT = Duration.ofSeconds(2);
    private static final long LONGEST = Duration.ofSeconds(4).toNanos();

    private final Set<Waiting> all = ConcurrentHashMap.newKeySet();
    private final Supplier<Duration> silence;
    private final Disposable looking;

    @Autowired
    WaitingRequests(CommitNotifications commitNotifications) {
        this(commitNotifications::silence);
    }

    /** @param silence how long ago the database last gave a sign of life */
    WaitingRequests(Supplier<Duration> silence) {
        this.silence = silence;
        this.looking = Flux.interval(LOOK, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .doOnNext(look -> answerLate())
                .retry()
                .subscribe();
    }

    /** One that is not answered yet; equal to itself only. */
    static final class Waiting {

        private final ServerWebExchange exchange;
        private final Sinks.Empty<Void> end;
        private final long since = System.nanoTime();

        private Waiting(ServerWebExchange exchange, Sinks.Empty<Void> end) {
            this.exchange = exchange;
            this.end = end;
        }
    }

    /** Waits until {@link #leave}; {@code end} fails if that takes too long. */
    Waiting enter(ServerWebExchange exchange, Sinks.Empty<Void> end) {
        Waiting one = new Waiting(exchange, end);
        all.add(one);
        return one;
    }

    void leave(Waiting one) {
        all.remove(one);
    }

    @Override
    public void destroy() {
        looking.dispose();
    }

    private void answerLate() {
        if (silence.get().compareTo(SILENT) < 0) {
            return;
        }
        long now = System.nanoTime();
        for (Waiting one : List.copyOf(all)) {
            // What has begun to be sent is sent as far as it goes.
            if (now - one.since >= LONGEST && !one.exchange.getResponse().isCommitted() && all.remove(one)) {
                HttpMethod method = one.exchange.getRequest().getMethod();
                boolean reads = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
                one.end.tryEmitError(reads ? new DatabaseSilent() : new OutcomeNotKnown());
            }
        }
    }
}
