package vn.nguon.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import vn.nguon.database.UnitOfWork;
import vn.nguon.http.client.ClientAddress;
import vn.nguon.identity.limit.TooManyTries;
import vn.nguon.testing.PlatformTest;

@PlatformTest
record SignInAttemptsIntegrationTests(DatabaseClient database, UnitOfWork acting) {

    private static final Instant NOON = Instant.parse("2026-11-12T05:00:00Z");

    @Test
    void ofTwoAtTheSameMomentNeitherWaits() {
        String login = UUID.randomUUID().toString();

        tried(login, NOON).verifyComplete();
        // It looked at the clock first and came to the database last.
        tried(login, NOON.minusMillis(3)).verifyComplete();
    }

    @Test
    void theSixthTryWaitsEvenIfItLookedAtTheClockEarlier() {
        String login = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            tried(login, NOON.plusSeconds(i)).verifyComplete();
        }

        tried(login, NOON.plusSeconds(5)).verifyError(TooManyTries.class);
        tried(login, NOON.minusMillis(3)).verifyError(TooManyTries.class);
        tried(login, NOON.plus(Duration.ofMinutes(1))).verifyComplete();
    }

    @Test
    void ofAllStrangersTogetherSixtyAnHourMayTryOnceThirtyDid() {
        String login = UUID.randomUUID().toString();
        Instant now = NOON;
        for (int i = 0; i < 30; i++) {
            stranger(login, i, now).verifyComplete();
        }

        int tried = 0;
        for (int second = 0; second < 3600; second += 5) {
            int client = 1_000 + second;
            now = NOON.plusSeconds(second);
            tried += Boolean.TRUE.equals(tries(now)
                            .count(TryCounter.ofStranger(login, new ClientAddress(client)))
                            .thenReturn(true)
                            .onErrorReturn(TooManyTries.class, false)
                            .block())
                    ? 1
                    : 0;
        }

        assertThat(tried).isBetween(50, 70);
        tried(TryCounter.ofDevice(login, 7), now).verifyComplete();
    }

    @Test
    void whoWaitsForAllStrangersIsNotCountedForThemselves() {
        String login = UUID.randomUUID().toString();
        for (int i = 0; i < 40; i++) {
            tries(NOON)
                    .count(TryCounter.ofStranger(login, new ClientAddress(i)))
                    .onErrorComplete(TooManyTries.class)
                    .block();
        }
        for (int i = 0; i < 20; i++) {
            stranger(login, 99, NOON).verifyError(TooManyTries.class);
        }

        stranger(login, 99, NOON.plusSeconds(61)).verifyComplete();
    }

    private StepVerifier.FirstStep<Void> stranger(String login, long client, Instant at) {
        return tried(TryCounter.ofStranger(login, new ClientAddress(client)), at);
    }

    private StepVerifier.FirstStep<Void> tried(String login, Instant at) {
        return tried(TryCounter.ofDevice(login, 1), at);
    }

    private SignInAttempts tries(Instant at) {
        return new SignInAttempts(database, acting, Clock.fixed(at, ZoneOffset.UTC));
    }

    private StepVerifier.FirstStep<Void> tried(List<TryCounter> counters, Instant at) {
        return StepVerifier.create(tries(at).count(counters));
    }
}
