package vn.nguon.bench.crash;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The platform as a process of its own, in a home of its own and on ports of its own, that may be killed. */
public final class CrashedProgram implements AutoCloseable {

    private static final long PATIENCE = Duration.ofMinutes(10).toNanos();
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final int PAUSE_MILLIS = 50;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path home;
    private final int port = freePort();
    private final int management = freePort();
    private @Nullable Process process;

    /** @param home an empty directory, or one of a program that was killed */
    public CrashedProgram(Path home) {
        this.home = home;
        Runtime.getRuntime().addShutdownHook(new Thread(this::killAll, "ending-the-program"));
    }

    /** Where it answers, on this machine. */
    public int port() {
        return port;
    }

    /** Where it says how it is, on this machine. */
    public int managementPort() {
        return management;
    }

    /** The running process. */
    public ProcessHandle handle() {
        return Objects.requireNonNull(process, "it was not started").toHandle();
    }

    /** Returns when it says that it is ready, after so many milliseconds. */
    public long start() {
        long start = System.nanoTime();
        process = launch();
        awaitReady();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Whether the processes that were to die were there. */
    boolean kill(CrashTarget target, Random random) {
        Optional<ProcessHandle> postmaster = postmaster();
        if (postmaster.isEmpty()) {
            return false;
        }
        List<ProcessHandle> condemned = target.among(handle(), postmaster.get(), random);
        condemned.forEach(ProcessHandle::destroyForcibly);
        if (target.endsTheApplication()) {
            handle().onExit().join();
        }
        return !condemned.isEmpty();
    }

    private void awaitReady() {
        long start = System.nanoTime();
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness"))
                .timeout(ANSWER)
                .build();
        while (!isReady(question)) {
            if (!handle().isAlive() || System.nanoTime() - start > PATIENCE) {
                throw new IllegalStateException("the platform does not start; its words are in " + log());
            }
            pause();
        }
    }

    private boolean isReady(HttpRequest question) {
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private Process launch() {
        List<String> words = new ArrayList<>();
        words.add(ProcessHandle.current().info().command().orElse("java"));
        words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "vn.nguon.Nguon", "serve"));
        words.addAll(List.of("--server.address=127.0.0.1", "--server.port=" + port));
        words.add("--management.server.port=" + management);
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log().toFile()));
        builder.environment().put("NGUON_HOME", home.toString());
        try {
            return builder.start();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private Optional<ProcessHandle> postmaster() {
        Path file = home.resolve("database").resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .findFirst()
                            .map(line -> Long.parseLong(line.strip()))
                            .flatMap(ProcessHandle::of)
                    : Optional.empty();
        } catch (IOException | NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    /** What it said on its terminal. */
    public Path log() {
        return home.resolve("program.log");
    }

    private void killAll() {
        Process running = process;
        if (running != null && running.isAlive()) {
            running.destroyForcibly().onExit().join();
        }
        postmaster().ifPresent(server -> {
            server.children().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly();
        });
    }

    /** Asks it to stop, as a service manager does. */
    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.destroy();
            try {
                if (!running.waitFor(1, TimeUnit.MINUTES)) {
                    killAll();
                }
            } catch (InterruptedException stopped) {
                killAll();
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
