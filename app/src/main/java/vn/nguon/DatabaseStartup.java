package vn.nguon;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import vn.nguon.db.Database;

/**
 * Opens the database and brings its tables up to date while the rooms are made ready; the first room that asks where it
 * is waits until both are done. Closes it after the last room sleeps.
 */
final class DatabaseStartup implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final CompletableFuture<Database> opened = new CompletableFuture<>();

    DatabaseStartup(Function<Map<String, String>, Database> opening) {
        new Thread(() -> open(opening), "opening-database").start();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // What is registered first is destroyed last.
        ((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("database", this::close);
        context.getEnvironment().getPropertySources().addFirst(new WayIn());
    }

    private void open(Function<Map<String, String>, Database> opening) {
        try {
            Database database = opening.apply(System.getenv());
            try {
                database.migrate();
            } catch (RuntimeException refused) {
                database.close();
                throw refused;
            }
            opened.complete(database);
        } catch (RuntimeException | Error failure) {
            opened.completeExceptionally(failure);
        }
    }

    private void close() {
        boolean failed = opened.handle((database, failure) -> failure != null).join();
        if (!failed) {
            opened.join().close();
        }
    }

    private Database database() {
        try {
            return opened.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw failure;
        }
    }

    /** Where the database is and who enters it. */
    private final class WayIn extends EnumerablePropertySource<CompletableFuture<Database>> {

        private static final String URL = "spring.r2dbc.url";
        private static final String USER = "spring.r2dbc.username";
        private static final String PASSWORD = "spring.r2dbc.password";

        WayIn() {
            super("database", opened);
        }

        @Override
        public String[] getPropertyNames() {
            return new String[] {URL, USER, PASSWORD};
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return switch (name) {
                case URL -> database().r2dbcUrl();
                case USER -> database().user();
                case PASSWORD -> database().password();
                default -> null;
            };
        }
    }
}
