package vn.nguon.database.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.testing.PlatformTest;

/** A database that hangs is told within seconds, but not at once; one that answers again is told at once. */
@PlatformTest
class DatabaseHealthIntegrationTests {

    private final Environment environment;
    private final AtomicLong nanos = new AtomicLong();

    DatabaseHealthIntegrationTests(Environment environment) {
        this.environment = environment;
    }

    @Test
    void readinessFollowsTheDatabaseAfterAWhile() throws Exception {
        ConnectionFactoryOptions direct =
                ConnectionFactoryOptions.parse(environment.getRequiredProperty("spring.r2dbc.url"));
        try (DatabaseGate gate = new DatabaseGate(
                Objects.requireNonNull(direct.getValue(ConnectionFactoryOptions.HOST))
                        .toString(),
                (Integer) Objects.requireNonNull(direct.getValue(ConnectionFactoryOptions.PORT)))) {
            DatabaseHealthIndicator health = new DatabaseHealthIndicator(
                    DatabaseClient.create(ConnectionFactories.get(direct.mutate()
                            .option(ConnectionFactoryOptions.HOST, "127.0.0.1")
                            .option(ConnectionFactoryOptions.PORT, gate.port())
                            .option(
                                    ConnectionFactoryOptions.USER,
                                    environment.getRequiredProperty("spring.r2dbc.username"))
                            .option(
                                    ConnectionFactoryOptions.PASSWORD,
                                    environment.getRequiredProperty("spring.r2dbc.password"))
                            .build())),
                    nanos::get);
            assertThat(said(health)).isEqualTo(Status.UP);

            gate.shut();
            nanos.addAndGet(Duration.ofSeconds(10).toNanos());
            assertThat(said(health)).isEqualTo(Status.UP);
            nanos.addAndGet(Duration.ofSeconds(10).toNanos());
            assertThat(said(health)).isEqualTo(Status.DOWN);

            gate.open();
            assertThat(said(health)).isEqualTo(Status.UP);
        }
    }

    private static Status said(DatabaseHealthIndicator health) {
        return Objects.requireNonNull(health.health().block(Duration.ofSeconds(5)))
                .getStatus();
    }
}
