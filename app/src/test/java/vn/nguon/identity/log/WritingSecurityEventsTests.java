package vn.nguon.identity.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Logger;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.database.UuidV7;

class WritingSecurityEventsTests {

    private final List<String> written = new CopyOnWriteArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private volatile boolean away = true;

    @Test
    void whileTheDatabaseIsAwayTenThousandWaitAndTheRestIsCounted() {
        // Nobody needs ten thousand lines on the console.
        ((Logger) WritingSecurityEvents.LINES).setAdditive(false);
        WritingSecurityEvents writing = new WritingSecurityEvents(
                events(),
                new DefaultListableBeanFactory().getBeanProvider(SecurityLogFile.class),
                new JsonMapper(),
                meters,
                Clock.systemUTC());
        for (int i = 0; i < 15_000; i++) {
            writing.add(event());
        }
        double lost = meters.counter("nguon.security.lost").count();
        assertThat(lost).isBetween(4_000.0, 5_000.0);

        away = false;
        writing.destroy();

        long listed =
                written.stream().filter(line -> line.contains("\"refused\"")).count();
        assertThat(listed + lost).isEqualTo(15_000);
        assertThat(written).anyMatch(line -> line.contains("\"not-listed\"") && line.contains("\"number\":"));
    }

    private SecurityEvents events() {
        SecurityEvents events = mock(SecurityEvents.class);
        when(events.add(anyList()))
                .thenAnswer(call -> Mono.defer(() -> {
                    if (away) {
                        return Mono.error(new IllegalStateException("away"));
                    }
                    written.addAll(call.getArgument(0));
                    return Mono.empty();
                }));
        return events;
    }

    private static SecurityEvent event() {
        Instant now = Instant.now();
        return new SecurityEvent(
                UuidV7.at(now), now, "", "refused", null, null, null, null, null, null, 403, null, null);
    }
}
