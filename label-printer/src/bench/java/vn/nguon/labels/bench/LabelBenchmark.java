package vn.nguon.labels.bench;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import vn.nguon.labels.Label;
import vn.nguon.labels.code.QrCode;
import vn.nguon.labels.drawing.LabelComposer;
import vn.nguon.labels.language.PrinterLanguage;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.pdf.LabelPdf;

/** The label printer, measured: rates by the clock and by CPU time, since clocks on shared machines swing. */
final class LabelBenchmark {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODES = 20_000;
    private static final Map<String, String> TEXTS = Map.of(
            "product", "Trà túi lọc atiso đỏ Phong Điền",
            "organisation", "HTX Nông nghiệp hữu cơ Phong Điền",
            "lot", "ATD-2026-11");

    private final int labels;
    private final PrintWriter out;

    /** Measures with so many labels. */
    LabelBenchmark(int labels, PrintWriter out) {
        this.labels = labels;
        this.out = out;
    }

    private record Measured(double clock, double cpu) {}

    /** Measures and prints the table. */
    void run() throws IOException {
        out.printf(
                Locale.ROOT,
                "%s, %d processors, heap at most %d MB, Java %s%n%n",
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version());
        out.println("| what | goal | by the clock | by CPU time |");
        out.println("|---|---|---|---|");
        pdf();
        zpl();
        mask();
        new OtherPrograms(labels, out).run();
        out.flush();
    }

    private void pdf() {
        var counting = new Counting();
        var pdf = new LabelPdf(Layout.named("a4-24"));
        writePdf(pdf, 5000, OutputStream.nullOutputStream());
        var measured = measure(LabelBenchmark::processCpu, () -> writePdf(pdf, labels, counting));
        row(
                "%,d labels as one PDF, A4 24-up".formatted(labels),
                "≥ 8,000/s; ≤ 600 bytes a label",
                "%,.0f/s; %d bytes a label".formatted(labels / measured.clock, counting.bytes / labels),
                "%,.0f/s".formatted(labels / measured.cpu));
    }

    private static void writePdf(LabelPdf pdf, int count, OutputStream out) {
        try {
            pdf.write(IntStream.range(0, count).mapToObj(LabelBenchmark::label).iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void zpl() {
        var layout = Layout.named("roll-50x30");
        var composer = new LabelComposer(layout, 203);
        var language = PrinterLanguage.named(PrinterLanguage.Name.ZPL, layout, 203);
        var some = IntStream.range(0, 5000).mapToObj(LabelBenchmark::label).toList();
        Runnable work = () -> some.forEach(label -> language.row(List.of(composer.compose(label))));
        IntStream.range(0, 20).forEach(i -> work.run());
        int rounds = Math.max(1, labels / 5000);
        var measured = measure(() -> IntStream.range(0, rounds).forEach(i -> work.run()));
        double count = rounds * 5000.0;
        row(
                "ZPL with ^BQ, roll 50 × 30",
                "≥ 200,000/s",
                "%,.0f/s".formatted(count / measured.clock),
                "%,.0f/s".formatted(count / measured.cpu));
    }

    private void mask() {
        var anyMask = Map.of(EncodeHintType.QR_MASK_PATTERN, 0);
        double ours = 0;
        double zxings = 0;
        for (int round = 0; round < 2; round++) {
            ours = cpu(url -> QrCode.of(url, ErrorCorrectionLevel.M))
                    - cpu(url -> QrCode.of(url, ErrorCorrectionLevel.M, 0));
            zxings = cpu(url -> Encoder.encode(url, ErrorCorrectionLevel.M))
                    - cpu(url -> Encoder.encode(url, ErrorCorrectionLevel.M, anyMask));
        }
        row(
                "choosing the QR mask, ours beside ZXing's search",
                "≤ 0.50",
                "–",
                "%.1f µs : %.1f µs = %.2f".formatted(ours / CODES * 1e6, zxings / CODES * 1e6, ours / zxings));
    }

    private static double cpu(Encoding encoding) {
        return measure(() -> codes(encoding)).cpu;
    }

    private interface Encoding {
        Object encode(String url) throws WriterException;
    }

    private static void codes(Encoding encoding) {
        try {
            for (int i = 0; i < CODES; i++) {
                encoding.encode(url(i));
            }
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Measured measure(Runnable work) {
        return measure(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime, work);
    }

    private static Measured measure(LongSupplier cpuTime, Runnable work) {
        long clock = System.nanoTime();
        long cpu = cpuTime.getAsLong();
        work.run();
        return new Measured((System.nanoTime() - clock) / 1e9, (cpuTime.getAsLong() - cpu) / 1e9);
    }

    /** Of all threads, the collector's and the compilers' as well. */
    private static long processCpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private void row(String... cells) {
        out.println("| " + String.join(" | ", cells) + " |");
    }

    static Label label(int number) {
        return new Label("%013d".formatted(number), url(number), TEXTS);
    }

    static String url(int number) {
        // As long as a stamp's, but none: a stamp's serial would have to follow from its code.
        var code = new StringBuilder("HTTPS://NGUON.EXAMPLE/B/");
        // Spread like a keyed tag, and the same in every run.
        long bits = (number + 1) * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < 20; i++) {
            bits = bits * 6364136223846793005L + 1442695040888963407L;
            code.append(SYMBOLS.charAt((int) (bits >>> 59)));
        }
        return code.toString();
    }

    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
        }
    }
}
