package vn.nguon.labels.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a program took, watched from outside as it ran.
 *
 * @param clock seconds
 * @param cpu seconds of processor time; NaN where the system does not tell
 * @param memory the most it held, in megabytes; NaN where the system does not tell
 */
record Watched(double clock, double cpu, double memory) {

    /** Nothing yet, to add to. */
    static final Watched NOTHING = new Watched(0, 0, 0);

    /** Runs a program to its end. */
    static Watched run(List<String> command) throws IOException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        double memory = Double.NaN;
        double cpu = Double.NaN;
        try {
            while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
                memory = peak(status, memory);
                cpu = process.info()
                        .totalCpuDuration()
                        .map(time -> time.toNanos() / 1e9)
                        .orElse(cpu);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(command.get(0) + " failed with exit code " + process.exitValue());
        }
        return new Watched((System.nanoTime() - start) / 1e9, cpu, memory);
    }

    /** The same work done by one program after another. */
    Watched then(Watched next) {
        return new Watched(
                clock + next.clock,
                cpu + (Double.isNaN(next.cpu) ? 0 : next.cpu),
                Double.isNaN(next.memory) ? memory : Math.max(memory, next.memory));
    }

    private static double peak(Path status, double before) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .findFirst()
                    .orElse(before);
        } catch (IOException e) {
            // It ended between two looks, or this system has no such files.
            return before;
        }
    }
}
