package vn.nguon.labels.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The same codes by programs that Debian has, and one label from a cold start, as a user would call them. */
final class OtherPrograms {

    private static final int FEW = 200;

    private final PrintWriter out;

    OtherPrograms(PrintWriter out) {
        this.out = out;
    }

    /** @param ours labels a second, to compare with */
    void run(double ours) throws IOException {
        var folder = Files.createTempDirectory("labels-bench");
        try {
            cold(folder);
            zint(folder, ours);
            qrencode(folder, ours);
            glabels();
        } finally {
            delete(folder);
        }
    }

    private void cold(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var pdf = folder.resolve("one.pdf").toString();
        double seconds = seconds(List.of(
                java, "-cp", System.getProperty("java.class.path"), "vn.nguon.labels.Labels", "preview", "-o", pdf));
        row("one label, cold, from the command line", "≤ 1.5 s", String.format(Locale.ROOT, "%.2f s", seconds), "–");
    }

    /** Pictures of codes alone: no words, no sheet, and nothing is read back. */
    private void zint(Path folder, double ours) throws IOException {
        if (!isInstalled("zint")) {
            row("zint, pictures of codes", "faster than it", "not installed", "–");
            return;
        }
        var urls = new ArrayList<String>();
        for (int i = 0; i < FEW; i++) {
            urls.add(LabelBench.url(i));
        }
        var list = Files.write(folder.resolve("urls"), urls);
        var command = List.of(
                "zint", "--batch", "-b", "QRCODE", "--secure=2", "-i", list.toString(), "-o", folder + "/~~~~.png");
        compare("zint, one picture a code, one process", FEW / seconds(command), ours);
    }

    private void qrencode(Path folder, double ours) throws IOException {
        if (!isInstalled("qrencode")) {
            row("qrencode, pictures of codes", "faster than it", "not installed", "–");
            return;
        }
        double seconds = 0;
        for (int i = 0; i < FEW; i++) {
            seconds += seconds(List.of("qrencode", "-l", "M", "-o", folder + "/q.png", LabelBench.url(i)));
        }
        compare("qrencode, one picture a code, one process each", FEW / seconds, ours);
    }

    private void glabels() {
        String state = isInstalled("glabels-3-batch") ? "installed, but not measured" : "not installed";
        row("glabels-3-batch, mail merge", "faster than it", state, "–");
    }

    private void compare(String name, double theirs, double ours) {
        row(
                name,
                "faster than it",
                String.format(Locale.ROOT, "%,.0f/s; ours is %.1f times as fast", theirs, ours / theirs),
                "–");
    }

    private static double seconds(List<String> command) throws IOException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command.get(0) + " failed with exit code " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static boolean isInstalled(String command) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private void row(String... cells) {
        out.println("| " + String.join(" | ", cells) + " |");
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
