package vn.nguon.identity.log;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.background.RepeatedWork;

/** Keeps the table of the security log for as long as the rule says, and clients' addresses for a shorter time. */
@Component
@EnableConfigurationProperties(SecurityLogSettings.class)
class KeepingSecurityEvents implements RepeatedWork {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration EVERY = Duration.ofHours(1);

    private final SecurityEvents events;
    private final SecurityLogSettings settings;
    private final Clock clock;

    KeepingSecurityEvents(SecurityEvents events, SecurityLogSettings settings, Clock clock) {
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return "shorten the security log";
    }

    @Override
    public Duration delay() {
        return FIRST;
    }

    @Override
    public Duration interval() {
        return EVERY;
    }

    @Override
    public Mono<?> run() {
        return sweep();
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
}
