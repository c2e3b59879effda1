package vn.nguon.identity.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import vn.nguon.identity.TooManyTries;
import vn.nguon.testing.PlatformTest;

@PlatformTest
record SignInAttemptsIntegrationTests(DatabaseClient database) {

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

    private StepVerifier.FirstStep<Void> tried(String login, Instant at) {
        return StepVerifier.create(new SignInAttempts(database, Clock.fixed(at, ZoneOffset.UTC)).count(login));
    }
}
