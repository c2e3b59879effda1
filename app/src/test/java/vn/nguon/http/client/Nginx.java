package vn.nguon.http.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.springframework.util.FileSystemUtils;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.nguon.testing.Eventually;

/** A real nginx with the very file of the operator's guide, in front of a platform; or the test is skipped and says so. */
final class Nginx implements AutoCloseable {

    private static final Path DOCUMENTED = Path.of("../docs/operations/nginx.conf");

    private final Path directory;
    private final Process process;
    private final int port;

    private Nginx(Path directory, Process process, int port) {
        this.directory = directory;
        this.process = process;
        this.port = port;
    }

    /** @param platform the address that it speaks for, {@code http://127.0.0.1:43210} */
    static Nginx inFrontOf(String platform) throws IOException, InterruptedException {
        Path program = program("nginx");
        Path openssl = program("openssl");
        if (program == null || openssl == null) {
            System.out.println("Tests behind a proxy skipped: they need nginx and openssl");
        }
        Assumptions.assumeTrue(program != null && openssl != null, "no nginx, or no openssl, on this machine");
        Path directory = Files.createTempDirectory("nginx");
        int port = freePort();
        certificate(openssl, directory);
        Files.writeString(directory.resolve("site.conf"), documented(directory, platform, port));
        Files.writeString(directory.resolve("nginx.conf"), around(directory));
        Process process = new ProcessBuilder(
                        program.toString(), "-p", directory.toString(), "-c", "nginx.conf", "-g", "daemon off;")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out.log").toFile())
                .start();
        Nginx nginx = new Nginx(directory, process, port);
        Eventually.is(Mono.fromSupplier(() -> answers(port)).subscribeOn(Schedulers.boundedElastic()), true);
        return nginx;
    }

    /** Where people come to: {@code https://127.0.0.1:54321}. */
    String address() {
        return "https://127.0.0.1:" + port;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        FileSystemUtils.deleteRecursively(directory);
    }

    /** The documented file, but for where it listens, where the platform is and whose certificate it shows. */
    private static String documented(Path directory, String platform, int port) throws IOException {
        String file = Files.readString(DOCUMENTED);
        String placed = file.replace("listen 443 ssl", "listen 127.0.0.1:" + port + " ssl")
                .replace("http://127.0.0.1:8080", platform)
                .replaceAll(
                        "/etc/nginx/tem\\.example\\.vn",
                        directory.resolve("site").toString());
        if (placed.contains(":8080") || placed.contains("/etc/nginx/tem")) {
            throw new IllegalStateException("the documented file has changed: mend this test");
        }
        return placed;
    }

    private static String around(Path directory) {
        String user = "root".equals(System.getProperty("user.name")) ? "user root;\n" : "";
        StringBuilder temporary = new StringBuilder();
        for (String kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
            temporary
                    .append("  ")
                    .append(kind)
                    .append("_temp_path ")
                    .append(directory.resolve(kind))
                    .append(";\n");
        }
        return user + "worker_processes 1;\npid " + directory.resolve("nginx.pid") + ";\nerror_log "
                + directory.resolve("error.log") + ";\nevents {}\nhttp {\n  access_log off;\n" + temporary
                + "  include " + directory.resolve("site.conf") + ";\n}\n";
    }

    private static void certificate(Path openssl, Path directory) throws IOException, InterruptedException {
        Process made = new ProcessBuilder(
                        openssl.toString(),
                        "req",
                        "-x509",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-256",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=tem.example.vn",
                        "-keyout",
                        "site.key",
                        "-out",
                        "site.crt")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("openssl.log").toFile())
                .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(directory.resolve("openssl.log")));
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Path program(String name) {
        return Stream.of("/usr/sbin/", "/usr/bin/", "/usr/local/sbin/", "/usr/local/bin/")
                .map(directory -> Path.of(directory + name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
