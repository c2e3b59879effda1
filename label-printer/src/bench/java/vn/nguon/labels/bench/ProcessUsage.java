package vn.nguon.labels.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * What a program took, watched from outside as it ran.
 *
 * @param clock seconds
 * @param cpu seconds of processor time; NaN where the system does not tell
 * @param memory the most it held, in megabytes; NaN where the system does not tell
 */
record ProcessUsage(double clock, double cpu, double memory) {

    private static final double TICKS_A_SECOND = 100;

    /** Runs a program to its end. */
    static ProcessUsage run(List<String> command) throws IOException {
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
                cpu = cpu(Path.of("/proc", Long.toString(process.pid()), "stat"), cpu);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(command.get(0) + " failed with exit code " + process.exitValue());
        }
        return new ProcessUsage((System.nanoTime() - start) / 1e9, cpu, memory);
    }

    /** The same work done by one program after another. */
    ProcessUsage then(ProcessUsage next) {
        return new ProcessUsage(clock + next.clock, cpu + next.cpu, Math.max(memory, next.memory));
    }

    /** What it held is not known. */
    ProcessUsage withoutMemory() {
        return new ProcessUsage(clock, cpu, Double.NaN);
    }

    /** Ticks of its own and of its children that have ended: fields 14 to 17 of {@code proc_pid_stat(5)}. */
    private static double cpu(Path stat, double before) {
        try {
            String text = Files.readString(stat);
            var fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
            return IntStream.range(11, 15)
                            .mapToLong(i -> Long.parseLong(fields[i]))
                            .sum()
                    / TICKS_A_SECOND;
        } catch (IOException | RuntimeException e) {
            // It ended between two looks, or this system has no such files.
            return before;
        }
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
