package vn.nguon.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the platform as a process of its own, with the same Java and its settings, until it says that it is ready. */
final class PlatformProcess {

    private static final int ROUNDS = 3;
    private static final long PATIENCE = Duration.ofMinutes(3).toNanos();
    private static final int PAUSE_MILLIS = 10;
    private static final double MILLIS_PER_SECOND = 1e3;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path home;

    /** @param home a directory for its data, not there yet */
    PlatformProcess(Path home) {
        this.home = home;
    }

    List<BenchmarkRow> measure() {
        double first = MeasuredSeries.of(start()).millisAt(1) / MILLIS_PER_SECOND;
        MeasuredSeries warm = MeasuredSeries.of(ROUNDS, this::start);
        double seconds = warm.millisAt(0.5) / MILLIS_PER_SECOND;
        return List.of(new BenchmarkRow(
                "start, warm data directory",
                "≤ 6 s to ready",
                "%.1f s from the process's start to readiness (median of %d); %.1f s when the data directory is made first"
                        .formatted(seconds, ROUNDS, first),
                seconds <= 6));
    }

    /** Nanoseconds until it was ready. */
    private long start() {
        return started(List.of(), (port, nanos) -> nanos);
    }

    /** What may be done with it once it is ready. */
    interface Use<T> {

        /** Uses it; {@code nanos} passed from the start of the process to readiness. */
        T of(int port, long nanos);
    }

    /** Starts it with these settings, lets it be used, and ends it. */
    <T> T started(List<String> settings, Use<T> use) {
        int port = freePort();
        int management = freePort();
        long start = System.nanoTime();
        Process process = process(port, management, settings);
        try {
            HttpRequest question = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness"))
                    .build();
            while (!isReady(question)) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE) {
                    throw new IllegalStateException("the platform does not start; its words are in " + log());
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return use.of(port, System.nanoTime() - start);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } finally {
            end(process);
        }
    }

    private Process process(int port, int management, List<String> settings) {
        List<String> words = new ArrayList<>();
        words.add(ProcessHandle.current().info().command().orElse("java"));
        words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "vn.nguon.Nguon"));
        words.addAll(List.of(
                "serve",
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--management.server.port=" + management));
        words.addAll(settings);
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log().toFile()));
        builder.environment().put("NGUON_HOME", home.toString());
        try {
            return builder.start();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private boolean isReady(HttpRequest question) throws InterruptedException {
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Path log() {
        return home.resolveSibling(home.getFileName() + ".log");
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
