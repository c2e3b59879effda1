package vn.nguon.database.silence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.nguon.db.Database;

/** Gives the platform under test the server that it brings along, which nobody else uses: it can be stopped. */
final class OwnServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path home = home();
        Database database = Database.open(Map.of("NGUON_HOME", home.toString()));
        database.migrate();
        ((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("ownServer", database::close);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "database",
                        Map.of(
                                "spring.r2dbc.url", database.r2dbcUrl(),
                                "spring.r2dbc.username", database.user(),
                                "spring.r2dbc.password", database.password(),
                                "nguon.home", home.toString())));
    }

    /** Sends a signal to all processes of the server in that home: {@code STOP}, {@code CONT}. */
    static void signal(String signal, Path home) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.walk(home, 3)) {
            Path file = files.filter(each -> each.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            ProcessHandle postmaster = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(file).get(0)))
                    .orElseThrow();
            for (ProcessHandle each : Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList()) {
                new ProcessBuilder(List.of("kill", "-" + signal, String.valueOf(each.pid())))
                        .inheritIO()
                        .start()
                        .waitFor();
            }
        }
    }

    private static Path home() {
        try {
            return Files.createTempDirectory("nguon-hanging-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
