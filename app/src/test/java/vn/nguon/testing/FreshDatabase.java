package vn.nguon.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.nguon.db.TestDatabase;

/** Gives the platform under test a database of its own. */
final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabase.fresh();
        // For tests that play the owner of the tables, who may do anything.
        context.getBeanFactory().registerSingleton("testDatabase", database);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "database",
                        Map.of(
                                "spring.r2dbc.url", database.r2dbcUrl(),
                                "spring.r2dbc.username", database.user(),
                                "spring.r2dbc.password", database.password(),
                                "nguon.home", home())));
    }

    private static String home() {
        try {
            return Files.createTempDirectory("nguon-test-").toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
