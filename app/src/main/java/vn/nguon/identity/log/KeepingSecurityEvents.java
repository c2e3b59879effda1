package vn.nguon.identity.log;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the table of the security log for as long as the rule says, and clients' addresses for a shorter time. */
@Component
@EnableConfigurationProperties(SecurityLogSettings.class)
class KeepingSecurityEvents implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingSecurityEvents.class);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration EVERY = Duration.ofHours(1);

    private final SecurityEvents events;
    private final SecurityLogSettings settings;
    private final Clock clock;
    private final Disposable.Swap running = Disposables.swap();

    KeepingSecurityEvents(SecurityEvents events, SecurityLogSettings settings, Clock clock) {
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        running.update(Flux.interval(FIRST, EVERY)
                .onBackpressureDrop()
                .concatMap(
                        tick -> sweep().onErrorResume(failure -> {
                            LOG.warn("Could not shorten the security log, trying again: {}", failure.toString());
                            return Mono.empty();
                        }),
                        1)
                .subscribe());
    }

    /** Ends what is too old now. */
    Mono<Void> sweep() {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            return events.endBefore(now.minus(settings.kept()))
                    .then(events.forgetClientsBefore(now.minus(settings.addressesKept())))
                    .then();
        });
    }

    @Override
    public void destroy() {
        running.dispose();
    }
}
