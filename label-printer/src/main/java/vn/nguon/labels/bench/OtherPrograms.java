package vn.nguon.labels.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The same labels by programs that Debian has, and one label from a cold start, each as its user would call it. */
final class OtherPrograms {

    private static final int FEW = 240;
    private static final String TEXTS =
            ",Trà túi lọc atiso đỏ Phong Điền,HTX Nông nghiệp hữu cơ Phong Điền,ATD-2026-11\n";

    private final int labels;
    private final PrintWriter out;

    OtherPrograms(int labels, PrintWriter out) {
        this.labels = labels;
        this.out = out;
    }

    /** What a label cost: milliseconds by the clock and of processors, and bytes; and the most memory that was held. */
    private record Cost(double clock, double cpu, double memory, double bytes) {

        static Cost of(Watched watched, long bytes, int labels) {
            return new Cost(
                    watched.clock() * 1000 / labels,
                    watched.cpu() * 1000 / labels,
                    watched.memory(),
                    (double) bytes / labels);
        }
    }

    void run() throws IOException {
        var folder = Files.createTempDirectory("labels-bench");
        try {
            cold(folder);
            out.println();
            out.println(
                    "| the same job, each as a process | labels | ms a label | CPU ms a label | peak MB | bytes a label |");
            out.println("|---|---|---|---|---|---|");
            var ours = ours(folder);
            glabels(folder, ours);
            zint(folder, ours);
            qrencode(folder, ours);
        } finally {
            delete(folder);
        }
    }

    private void cold(Path folder) throws IOException {
        String launcher = System.getProperty("nguon.start", "");
        var command = new ArrayList<>(launcher.isEmpty() ? java() : List.of(launcher, "labels"));
        command.addAll(List.of("preview", "-o", folder.resolve("one.pdf").toString()));
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < 5; i++) {
            seconds.add(Watched.run(command).clock());
        }
        seconds.sort(Comparator.naturalOrder());
        out.println("| one label, cold, from the command line (median of five, the slowest) | ≤ 1.5 s | %s, %s | – |"
                .formatted(number("%.2f s", seconds.get(2)), number("%.2f s", seconds.get(4))));
    }

    private Cost ours(Path folder) throws IOException {
        var job = job(folder.resolve("ours.csv"), labels);
        var pdf = folder.resolve("ours.pdf");
        var command = new ArrayList<>(java());
        command.addAll(List.of("make", job.toString(), "-l", "a4-24", "-o", pdf.toString()));
        var cost = Cost.of(Watched.run(command), Files.size(pdf), labels);
        row("ours: PDF, 24 on A4, code and four texts, a sample read back", labels, cost);
        return cost;
    }

    private void glabels(Path folder, Cost ours) throws IOException {
        if (!isInstalled("glabels-3-batch")) {
            missing("glabels-3-batch");
            return;
        }
        var job = job(folder.resolve("glabels.csv"), FEW);
        var template = Files.writeString(folder.resolve("a4-24.glabels"), template(job));
        var pdf = folder.resolve("glabels.pdf");
        var command = List.of("glabels-3-batch", "-i", job.toString(), "-o", pdf.toString(), template.toString());
        compare(
                "glabels-3-batch: the same labels by mail merge",
                Cost.of(Watched.run(command), Files.size(pdf), FEW),
                ours);
    }

    private String template(Path job) throws IOException {
        try (InputStream template = Objects.requireNonNull(getClass().getResourceAsStream("a4-24.glabels"))) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8).replace("JOB", job.toString());
        }
    }

    /** Codes alone: no words, and nothing is read back. */
    private void zint(Path folder, Cost ours) throws IOException {
        if (!isInstalled("zint")) {
            missing("zint");
            return;
        }
        var urls = IntStream.range(0, FEW).mapToObj(LabelBench::url).toList();
        var list = Files.write(folder.resolve("urls"), urls);
        var pictures = Files.createDirectory(folder.resolve("zint"));
        var command = List.of(
                "zint", "--batch", "-b", "QRCODE", "--secure=2", "-i", list.toString(), "-o", pictures + "/~~~~.png");
        var drawn = Watched.run(command);
        compare("zint: pictures of the codes alone, no texts, no PDF", Cost.of(drawn, size(pictures), FEW), ours);
        var pdf = folder.resolve("zint.pdf");
        var whole = drawn.then(PdfOfPictures.write(pictures, pdf));
        compare("zint and a PDF of its pictures, no texts", Cost.of(whole, Files.size(pdf), FEW), ours);
    }

    private void qrencode(Path folder, Cost ours) throws IOException {
        if (!isInstalled("qrencode")) {
            missing("qrencode");
            return;
        }
        var pictures = Files.createDirectory(folder.resolve("qrencode"));
        var watched = Watched.NOTHING;
        for (int i = 0; i < FEW; i++) {
            watched = watched.then(Watched.run(
                    List.of("qrencode", "-l", "M", "-o", "%s/%d.png".formatted(pictures, i), LabelBench.url(i))));
        }
        compare(
                "qrencode: pictures of the codes alone, one process each, no texts, no PDF",
                Cost.of(watched, size(pictures), FEW),
                ours);
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.nguon.labels.Labels");
    }

    private static Path job(Path file, int labels) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write("serial,url,product,organisation,lot\n");
            for (int i = 0; i < labels; i++) {
                writer.write("%013d,%s%s".formatted(i, LabelBench.url(i), TEXTS));
            }
        }
        return file;
    }

    private void missing(String program) {
        out.println("| %s is not installed here | – | – | – | – | – |".formatted(program));
    }

    private void row(String name, int count, Cost cost) {
        out.println("| %s | %d | %s | %s | %s | %s |"
                .formatted(
                        name,
                        count,
                        number("%.3f", cost.clock),
                        number("%.3f", cost.cpu),
                        number("%.0f", cost.memory),
                        number("%.0f", cost.bytes)));
    }

    /** Their figures, then by how much ours are the smaller. */
    private void compare(String name, Cost theirs, Cost ours) {
        row(name, FEW, theirs);
        out.println("| … how many times ours | | %s | %s | %s | %s |"
                .formatted(
                        number("%.1f", theirs.clock / ours.clock),
                        number("%.1f", theirs.cpu / ours.cpu),
                        number("%.2f", theirs.memory / ours.memory),
                        number("%.1f", theirs.bytes / ours.bytes)));
    }

    private static String number(String form, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, form, value);
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            long size = 0;
            for (var file : files.toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }

    private static boolean isInstalled(String command) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
