package vn.nguon;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import vn.nguon.db.connection.ConnectionParameters;

/** A PostgreSQL of one's own, as Debian installs it, with an empty database and the two users that it takes. */
record OwnServer(Path programs, Path data, int port) implements AutoCloseable {

    private static final Path DEBIANS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String PASSWORD = "secret";

    /** Why there can be none here; empty if there can. */
    static String lacking() {
        if (Files.notExists(DEBIANS)) {
            return "there is no PostgreSQL of one's own in " + DEBIANS;
        }
        try {
            return asSomebody("true").start().waitFor() == 0
                    ? ""
                    : "root may not be anybody else here (unshare --user)";
        } catch (IOException | InterruptedException refused) {
            return "unshare, of util-linux, is needed: " + refused;
        }
    }

    static OwnServer started(Path data) throws Exception {
        int port;
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = any.getLocalPort();
        }
        OwnServer server = new OwnServer(DEBIANS, data, port);
        server.run("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        String options = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off".formatted(port);
        server.run("pg_ctl", "start", "-w", "-D", data.toString(), "-o", options, "-l", data + ".log");
        server.tell(
                "create role nguon login password '%s'".formatted(PASSWORD),
                "create role nguon_owner login password '%s'".formatted(PASSWORD),
                "create database nguon owner nguon_owner template template0");
        return server;
    }

    ConnectionParameters owner() {
        return new ConnectionParameters("127.0.0.1", port, "nguon", "nguon_owner", PASSWORD, Map.of());
    }

    ConnectionParameters superuser() {
        return owner().asUser("postgres", PASSWORD);
    }

    Map<String, String> environment() {
        return Map.of(
                "NGUON_DATABASE_URL",
                owner().asUser("nguon", PASSWORD).url(),
                "NGUON_DATABASE_OWNER_USER",
                "nguon_owner",
                "NGUON_DATABASE_OWNER_PASSWORD",
                PASSWORD);
    }

    private void tell(String... statements) throws SQLException {
        ConnectionParameters everything = superuser().ofDatabase("postgres");
        try (Connection connection =
                DriverManager.getConnection(everything.jdbcUrl(), everything.user(), everything.password())) {
            for (String statement : statements) {
                connection.createStatement().execute(statement);
            }
        }
    }

    private void run(String program, String... words) throws IOException, InterruptedException {
        // Its output goes to a file: the server inherits it, and would hold a pipe open for as long as it runs.
        Path said = Path.of(data + ".said");
        Process process = asSomebody(
                        Stream.concat(Stream.of(programs.resolve(program).toString()), Stream.of(words))
                                .toArray(String[]::new))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program + ": " + Files.readString(said, StandardCharsets.UTF_8));
        }
    }

    /** PostgreSQL refuses to be root. */
    private static ProcessBuilder asSomebody(String... words) {
        boolean root = "root".equals(System.getProperty("user.name"));
        return new ProcessBuilder(
                Stream.concat(root ? Stream.of("unshare", "--user") : Stream.<String>empty(), Stream.of(words))
                        .toList());
    }

    @Override
    public void close() throws IOException {
        try {
            run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", data.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
