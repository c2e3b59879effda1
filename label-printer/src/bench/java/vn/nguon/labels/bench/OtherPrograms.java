package vn.nguon.labels.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The same labels by programs that Debian has, and one label from a cold start, each as its user would call it. */
final class OtherPrograms {

    /** One process for each code is no way to make many. */
    private static final int FEW = 240;

    /** Mail merge takes minutes for a few thousand. */
    private static final int MERGED = 960;

    private static final int MANY = 4800;
    private static final String TEXTS =
            ",Trà túi lọc atiso đỏ Phong Điền,HTX Nông nghiệp hữu cơ Phong Điền,ATD-2026-11\n";

    private final int labels;
    private final PrintWriter out;
    private final CostTable table;

    OtherPrograms(int labels, PrintWriter out) {
        this.labels = labels;
        this.out = out;
        this.table = new CostTable(out);
    }

    void run() throws IOException {
        var folder = Files.createTempDirectory("labels-bench");
        try {
            cold(folder);
            table.begin();
            var ours = ours(folder);
            glabels(folder, ours);
            zint(folder, ours);
            qrencode(folder, ours);
        } finally {
            delete(folder);
        }
    }

    private void cold(Path folder) throws IOException {
        var command = new ArrayList<>(labels());
        command.addAll(List.of("preview", "-o", folder.resolve("one.pdf").toString()));
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < 5; i++) {
            seconds.add(ProcessUsage.run(command).clock());
        }
        seconds.sort(Comparator.naturalOrder());
        out.println("| one label, cold, from the command line (median of five, the slowest) | ≤ 1.5 s | %s, %s | – |"
                .formatted(CostTable.number("%.2f s", seconds.get(2)), CostTable.number("%.2f s", seconds.get(4))));
    }

    private LabelCost ours(Path folder) throws IOException {
        var job = job(folder.resolve("ours.csv"), labels);
        var pdf = folder.resolve("ours.pdf");
        var command = new ArrayList<>(labels());
        command.addAll(List.of("make", job.toString(), "-l", "a4-24", "-o", pdf.toString()));
        var cost = LabelCost.of(ProcessUsage.run(command), Files.size(pdf), labels);
        table.row("ours: PDF, 24 on A4, code and four texts, a sample read back", labels, cost);
        return cost;
    }

    private void glabels(Path folder, LabelCost ours) throws IOException {
        if (!isInstalled("glabels-3-batch")) {
            table.missing("glabels-3-batch");
            return;
        }
        var job = job(folder.resolve("glabels.csv"), MERGED);
        var template = Files.writeString(folder.resolve("a4-24.glabels"), GlabelsTemplate.of(job));
        var pdf = folder.resolve("glabels.pdf");
        var command = List.of("glabels-3-batch", "-i", job.toString(), "-o", pdf.toString(), template.toString());
        table.compare(
                "glabels-3-batch: the same labels by mail merge",
                LabelCost.of(ProcessUsage.run(command), Files.size(pdf), MERGED),
                MERGED,
                ours);
    }

    /** Codes alone: no words, and nothing is read back. */
    private void zint(Path folder, LabelCost ours) throws IOException {
        if (!isInstalled("zint")) {
            table.missing("zint");
            return;
        }
        var list = urls(folder, MANY);
        var pictures = Files.createDirectory(folder.resolve("zint"));
        var command = List.of(
                "zint", "--batch", "-b", "QRCODE", "--secure=2", "-i", list.toString(), "-o", pictures + "/~~~~~.png");
        var drawn = ProcessUsage.run(command);
        table.compare(
                "zint: pictures of the codes alone, no texts, no PDF",
                LabelCost.of(drawn, size(pictures), MANY),
                MANY,
                ours);
        var pdf = folder.resolve("zint.pdf");
        var whole = drawn.then(PdfOfPictures.write(pictures, pdf));
        table.compare(
                "zint and a PDF of its pictures, no texts", LabelCost.of(whole, Files.size(pdf), MANY), MANY, ours);
    }

    private void qrencode(Path folder, LabelCost ours) throws IOException {
        if (!isInstalled("qrencode")) {
            table.missing("qrencode");
            return;
        }
        var list = urls(folder, FEW);
        var pictures = Files.createDirectory(folder.resolve("qrencode"));
        String each = "while read -r url; do qrencode -l M -o \"$1/${url##*/}.png\" \"$url\"; done <\"$2\"";
        var watched = ProcessUsage.run(List.of("sh", "-c", each, "sh", pictures.toString(), list.toString()));
        table.compare(
                "qrencode: pictures of the codes alone, one process each, no texts, no PDF",
                LabelCost.of(watched.withoutMemory(), size(pictures), FEW),
                FEW,
                ours);
    }

    private static Path urls(Path folder, int count) throws IOException {
        return Files.write(
                folder.resolve("urls"),
                IntStream.range(0, count).mapToObj(LabelBenchmark::url).toList());
    }

    /** The command as it is called here: by the launcher, or by hand. */
    private static List<String> labels() {
        String launcher = System.getProperty("nguon.start", "");
        if (!launcher.isEmpty()) {
            return List.of(launcher, "labels");
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java, "-Xmx256m", "-cp", System.getProperty("java.class.path"), "vn.nguon.labels.cli.LabelsCommand");
    }

    private static Path job(Path file, int labels) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write("serial,url,product,organisation,lot\n");
            for (int i = 0; i < labels; i++) {
                writer.write("%013d,%s%s".formatted(i, LabelBenchmark.url(i), TEXTS));
            }
        }
        return file;
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
