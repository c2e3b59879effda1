package vn.nguon.scan.history;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.database.WriteQueue;
import vn.nguon.http.client.ClientNetwork;
import vn.nguon.language.Language;

/**
 * Writes scans down in groups, every tenth of a second or as soon as there are 5,000: no page waits for it, it never
 * uses more than one connection, and a killed application loses no more than the last second's scans. Groups are small
 * so that on a machine of two cores no page waits for a core while a large one is written.
 *
 * <p>While the database is away scans wait; when 100,000 do, the oldest are given up and counted as lost.
 */
@Component
public class WritingScans implements DisposableBean {

    private static final int GROUP = 5_000;
    private static final int MOST_WAITING = 100_000;
    private static final Duration EVERY = Duration.ofMillis(100);
    private static final Duration LAST_WRITES = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(WritingScans.class);

    private final WriteQueue<Scan> waiting = new WriteQueue<>(MOST_WAITING);
    private final Sinks.Many<Long> full = Sinks.many().multicast().directBestEffort();
    private final ScanGroups groups;
    private final Counter written;
    private final Counter lost;
    private final Disposable writing;

    /** What the last write could not write; touched by one write at a time. */
    private volatile List<Scan> held = List.of();

    WritingScans(ScanGroups groups, MeterRegistry meters) {
        this.groups = groups;
        this.written = meters.counter("nguon.scans.written");
        this.lost = meters.counter("nguon.scans.lost");
        meters.gauge("nguon.scans.waiting", waiting, WriteQueue::size);
        this.writing = Flux.merge(Flux.interval(EVERY), full.asFlux())
                .onBackpressureDrop()
                .concatMap(tick -> writeAll(), 1)
                .subscribe();
    }

    /** Lets a scan be written down with others. Costs no time worth speaking of. */
    public void add(ScanCount tally, Instant at, String verdict, Language language, ClientNetwork network) {
        Scan scan = new Scan(tally, at, ThreadLocalRandom.current().nextInt(), verdict, language, network);
        Scan oldest = waiting.push(scan);
        if (oldest != null) {
            giveUp(List.of(oldest));
        }
        if (waiting.size() == GROUP) {
            full.tryEmitNext(0L);
        }
    }

    /** Writes what waits, so that an orderly shutdown loses nothing. */
    @Override
    public void destroy() {
        writing.dispose();
        try {
            Mono.defer(this::writeGroup).repeat(() -> waiting.size() > 0).then().block(LAST_WRITES);
        } catch (RuntimeException away) {
            LOG.error("{} scans could not be written before the end", waiting.size() + held.size(), away);
        }
    }

    private Mono<Void> writeAll() {
        return Mono.defer(this::writeGroup)
                .repeat(() -> waiting.size() >= GROUP)
                .then()
                .onErrorResume(this::keepOrGiveUp);
    }

    private Mono<Void> writeGroup() {
        if (held.isEmpty()) {
            held = waiting.take(GROUP);
        }
        List<Scan> group = held;
        return group.isEmpty()
                ? Mono.empty()
                : groups.write(group).doOnSuccess(done -> {
                    held = List.of();
                    written.increment(group.size());
                });
    }

    private Mono<Void> keepOrGiveUp(Throwable failure) {
        String state = ConstraintViolation.sqlState(failure);
        if (state != null && (state.startsWith("22") || state.startsWith("23"))) {
            LOG.error("{} scans broke a rule of the database and are given up", held.size(), failure);
            giveUp(held);
            held = List.of();
        } else {
            LOG.warn("{} scans wait for the database: {}", held.size() + waiting.size(), failure.toString());
        }
        return Mono.empty();
    }

    private void giveUp(List<Scan> scans) {
        lost.increment(scans.size());
        scans.forEach(scan -> scan.tally().lost(1));
    }
}
