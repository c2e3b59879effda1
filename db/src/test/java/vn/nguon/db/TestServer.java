package vn.nguon.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.server.EmbeddedServer;
import vn.nguon.db.server.HomeDirectory;
import vn.nguon.db.server.ServerConfiguration;

/**
 * The server behind all test databases of one JVM: a container where a Docker engine answers, else the one the
 * application brings along. It ends with the JVM, however that ends.
 */
public record TestServer(ConnectionParameters superuser) {

    private static final String IMAGE = System.getProperty("nguon.test.postgres.image", "postgres:18");
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** Where the tests of a module share the unpacked binaries. */
    public static Path binaries() {
        return TARGET.resolve("postgresql");
    }

    static TestServer start() {
        return !"none".equals(IMAGE) && DockerClientFactory.instance().isDockerAvailable() ? inContainer() : embedded();
    }

    private static TestServer inContainer() {
        say("a container of " + IMAGE);
        @SuppressWarnings("resource") // Testcontainers removes it when the JVM ends.
        var container = new PostgreSQLContainer(DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"))
                .withDatabaseName("postgres")
                .withUsername("postgres")
                .withPassword("postgres")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
        container.start();
        return new TestServer(new ConnectionParameters(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                "postgres",
                container.getUsername(),
                container.getPassword(),
                Map.of()));
    }

    private static TestServer embedded() {
        say("the embedded PostgreSQL " + EmbeddedServer.version()
                + ("none".equals(IMAGE) ? "" : ", as no Docker engine answers"));
        try {
            Files.createDirectories(TARGET);
            var directory = Files.createTempDirectory(TARGET, "test-database-");
            var home = new HomeDirectory(directory, binaries());
            var server = EmbeddedServer.start(home, ServerConfiguration.forTests());
            endWithThisProcess(server.commandToStop(), directory);
            return new TestServer(server.superuser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A shell waits for the end of its input, which comes when this process is gone, even if it was killed. */
    private static void endWithThisProcess(List<String> stopping, Path directory) throws IOException {
        var words = new ArrayList<>(
                List.of("sh", "-c", "trap '' HUP INT TERM; read line; dir=$1; shift; \"$@\"; rm -rf \"$dir\"", "sh"));
        words.add(directory.toString());
        words.addAll(stopping);
        new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @SuppressWarnings("SystemOut") // Said once a JVM, whatever the logging is set to.
    private static void say(String server) {
        System.out.println("Tests use " + server + ".");
    }
}
