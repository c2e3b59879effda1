package vn.nguon.db.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import vn.nguon.db.Database;

/** A process that opens the database of {@code NGUON_HOME} and keeps it until it is told to end, or killed. */
record OtherApplication(Process process, String jdbcUrl) implements AutoCloseable {

    static OtherApplication start(Path home) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherApplication.class.getName());
        builder.environment().put("NGUON_HOME", home.toString());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        var process = builder.start();
        return new OtherApplication(process, process.inputReader().readLine());
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        assertThat(process.onExit().join().exitValue()).isZero();
    }

    @SuppressWarnings("SystemOut") // The test that started this process reads it.
    public static void main(String[] arguments) throws IOException {
        try (var database = Database.open(System.getenv())) {
            System.out.println(database.jdbcUrl());
            var unused = System.in.readAllBytes();
        }
    }
}
