package vn.nguon.bench.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the platform takes up while nobody asks anything, after a collection. */
final class SoakSample {

    private static final long MEGABYTE = 1 << 20;

    private SoakSample() {}

    /** Figures by what they are of; memory in MB. */
    static Map<String, Long> of(CrashedProgram program) {
        collect(program);
        String metrics = metrics(program.managementPort());
        Map<String, Long> sample = new LinkedHashMap<>();
        sample.put("heap after a collection, MB", sum(metrics, "jvm_memory_used_bytes{area=\"heap\"") / MEGABYTE);
        sample.put("direct memory, MB", sum(metrics, "jvm_buffer_memory_used_bytes{id=\"direct\"") / MEGABYTE);
        sample.put("connections of the pool", sum(metrics, "r2dbc_pool_allocated"));
        sample.put("connections of the pool in use", sum(metrics, "r2dbc_pool_acquired"));
        sample.put("threads", sum(metrics, "jvm_threads_live_threads"));
        sample.put("open files and connections", files(program));
        return sample;
    }

    /** By the tool that is beside {@code java} in every JDK. */
    private static void collect(CrashedProgram program) {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process collecting = new ProcessBuilder(
                            tool.toString(), String.valueOf(program.handle().pid()), "GC.run")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(collecting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (collecting.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException none) {
            throw new UncheckedIOException("jcmd, which a JDK has, is needed", none);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String metrics(int port) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/prometheus"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    /** Of all series of that name; there has to be one, as a figure that is not there does not grow. */
    private static long sum(String metrics, String name) {
        double[] values = metrics.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .toArray();
        if (values.length == 0) {
            throw new IllegalStateException("the platform tells no " + name);
        }
        return (long) Arrays.stream(values).sum();
    }

    private static long files(CrashedProgram program) {
        Path open = Path.of("/proc", String.valueOf(program.handle().pid()), "fd");
        if (Files.notExists(open)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(open)) {
            return files.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
