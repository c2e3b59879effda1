package vn.nguon.identity.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.database.UuidV7;
import vn.nguon.database.WriteQueue;

/**
 * Writes the log's lines in groups, a moment after they were made and by a thread of its own: to the logger {@code
 * vn.nguon.security}, one JSON object a line, and into the table. Ten thousand wait at most; what does not fit any more
 * is counted, and the count is the next line.
 */
@Component
class WritingSecurityEvents implements DisposableBean {

    /** What goes to it is JSON in ASCII: whatever anybody sends, it stays one line. */
    static final Logger LINES = LoggerFactory.getLogger("vn.nguon.security");

    private static final Logger LOG = LoggerFactory.getLogger(WritingSecurityEvents.class);
    private static final int MOST_WAITING = 10_000;
    private static final int GROUP = 500;
    private static final Duration EVERY = Duration.ofMillis(100);
    private static final Duration LAST_WRITES = Duration.ofSeconds(5);

    private final WriteQueue<SecurityEvent> waiting = new WriteQueue<>(MOST_WAITING);
    private final AtomicLong unlisted = new AtomicLong();
    private final Scheduler thread = Schedulers.newSingle("security-log", true);
    private final SecurityEvents events;
    private final ObjectProvider<SecurityLogFile> file;
    private final JsonMapper json;
    private final Clock clock;
    private final Counter lost;
    private final Disposable writing;

    /** Lines that are in the file and not yet in the table; touched by one write at a time. */
    private volatile List<String> held = List.of();

    /** @param file where there is one: a command that serves nobody has none */
    WritingSecurityEvents(
            SecurityEvents events,
            ObjectProvider<SecurityLogFile> file,
            JsonMapper json,
            MeterRegistry meters,
            Clock clock) {
        this.events = events;
        this.file = file;
        this.json = json.rebuild()
                .configure(JsonWriteFeature.ESCAPE_NON_ASCII, true)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        this.clock = clock;
        this.lost = meters.counter("nguon.security.lost");
        meters.gauge("nguon.security.waiting", waiting, WriteQueue::size);
        this.writing = Flux.interval(EVERY, thread)
                .onBackpressureDrop()
                .concatMap(tick -> writeAll(), 1)
                .subscribe();
    }

    /** Lets a line be written. Never waits. */
    void add(SecurityEvent event) {
        if (!waiting.offer(event)) {
            lost.increment();
            notListed();
        }
    }

    /** One more that has no line of its own. */
    void notListed() {
        unlisted.incrementAndGet();
    }

    /** Writes what waits, so that an orderly end loses nothing. */
    @Override
    public void destroy() {
        writing.dispose();
        try {
            Mono.defer(this::writeGroup)
                    .subscribeOn(thread)
                    .repeat(() -> waiting.size() > 0)
                    .then()
                    .block(LAST_WRITES);
        } catch (RuntimeException away) {
            LOG.error("{} lines of the security log are in its file only", held.size() + waiting.size(), away);
        } finally {
            thread.dispose();
        }
    }

    private Mono<Void> writeAll() {
        return Mono.defer(this::writeGroup)
                .repeat(() -> waiting.size() >= GROUP)
                .then()
                .onErrorResume(this::keepOrGiveUp)
                .publishOn(thread);
    }

    private Mono<Void> writeGroup() {
        if (held.isEmpty()) {
            held = taken();
            file.ifAvailable(SecurityLogFile::attach);
            held.forEach(line -> LINES.info("{}", line));
        }
        List<String> group = held;
        return group.isEmpty() ? Mono.empty() : events.add(group).doOnSuccess(done -> held = List.of());
    }

    private List<String> taken() {
        List<SecurityEvent> group = new ArrayList<>();
        long count = unlisted.getAndSet(0);
        if (count > 0) {
            Instant now = clock.instant();
            group.add(new SecurityEvent(
                    UuidV7.at(now),
                    now,
                    "",
                    SecurityEvent.Kind.NOT_LISTED.word(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    count));
        }
        group.addAll(waiting.take(GROUP));
        return group.stream().map(json::writeValueAsString).toList();
    }

    private Mono<Void> keepOrGiveUp(Throwable failure) {
        String state = ConstraintViolation.sqlState(failure);
        if (state != null && (state.startsWith("22") || state.startsWith("23"))) {
            LOG.error("{} lines of the security log are in its file only", held.size(), failure);
            lost.increment(held.size());
            held = List.of();
        } else {
            LOG.warn("{} lines of the security log wait for the database: {}", held.size(), failure.toString());
        }
        return Mono.empty();
    }
}
