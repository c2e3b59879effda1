package vn.nguon;

import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.nguon.db.Database;

/** Opens the database before any room wakes, brings its tables up to date, and closes it after the last room sleeps. */
final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final Function<Map<String, String>, Database> opening;

    OwnDatabase(Function<Map<String, String>, Database> opening) {
        this.opening = opening;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Database database = opening.apply(System.getenv());
        // What is registered first is destroyed last.
        ((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("database", database::close);
        database.migrate();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "database",
                        Map.of(
                                "spring.r2dbc.url", database.r2dbcUrl(),
                                "spring.r2dbc.username", database.user(),
                                "spring.r2dbc.password", database.password())));
    }
}
