package vn.nguon.labels.printer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.nguon.labels.LocalizedMessage;

/** A printer behind CUPS or with IPP of its own: one Print-Job request a delivery (RFC 8011, 4.2.1), followed to its end. */
public final class IppPrinter implements Printer {

    private static final int PRINT_JOB = 0x0002;
    private static final int GET_JOB_ATTRIBUTES = 0x0009;
    private static final int CANCELED = 7;
    private static final int COMPLETED = 9;
    private static final long BETWEEN_QUERIES = 200_000_000;

    private final URI printer;
    private final String documentFormat;
    private final String jobName;
    private final Duration patience;
    private final HttpClient client;
    private final Path spool;
    private boolean something;

    /**
     * Collects a document, until it is to be delivered.
     *
     * @param printer such as {@code ipp://localhost:631/printers/Zebra}
     * @param documentFormat media type of the document; {@code application/vnd.cups-raw} passes CUPS unchanged
     * @param jobName what its queue shows
     * @param patience how long the server may take to answer, and to pass a document on
     */
    public IppPrinter(URI printer, String documentFormat, String jobName, Duration patience) {
        this.printer = printer;
        this.documentFormat = documentFormat;
        this.jobName = jobName;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
        try {
            spool = Files.createTempFile("labels", ".job");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void send(byte[] bytes) {
        try {
            Files.write(spool, bytes, StandardOpenOption.APPEND);
            something |= bytes.length > 0;
        } catch (IOException e) {
            throw new PrinterTrouble(
                    e,
                    "không lưu được lệnh in cho %s: %s",
                    "the job for %s cannot be kept: %s",
                    printer,
                    e.getMessage());
        }
    }

    @Override
    public void deliver() {
        if (!something) {
            return;
        }
        // Whatever becomes of it, it is not sent a second time.
        something = false;
        try {
            var answer = ask(PRINT_JOB, 0, BodyPublishers.ofFile(spool));
            if (answer.number("job-id") > 0) {
                follow(answer.number("job-id"));
            }
            Files.write(spool, new byte[0]);
        } catch (IOException e) {
            // The HTTP client knows no words for a refused connection.
            var why = e.getMessage() == null
                    ? LocalizedMessage.of("không có máy nào trả lời ở đó", "nobody answers there")
                    : e.getMessage();
            throw new PrinterTrouble(
                    e, "không kết nối được với máy in %s: %s", "the printer %s cannot be reached: %s", printer, why);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrinterTrouble(e, "việc in trên %s bị ngắt", "printing on %s was interrupted", printer);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(spool);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the server has passed the job on. */
    private void follow(int job) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            var answer = ask(GET_JOB_ATTRIBUTES, job, BodyPublishers.noBody());
            int state = answer.number("job-state");
            if (state == COMPLETED) {
                return;
            }
            String reason = answer.text("job-state-reasons");
            if (state >= CANCELED) {
                throw new PrinterTrouble(
                        "máy chủ in đã bỏ lệnh in cho %s: %s",
                        "the print server gave the job for %s up: %s", printer, reason);
            }
            if (System.nanoTime() > end) {
                throw new PrinterTrouble(
                        "máy chủ in không chuyển lệnh in cho %s (đã chờ %d giây): %s",
                        "the print server does not pass the job for %s on (waited %d s): %s",
                        printer,
                        patience.toSeconds(),
                        reason);
            }
            LockSupport.parkNanos(BETWEEN_QUERIES);
        }
    }

    private IppResponse ask(int operation, int job, BodyPublisher document) throws IOException, InterruptedException {
        int port = printer.getPort() < 0 ? 631 : printer.getPort();
        var http = URI.create("http://%s:%d%s".formatted(printer.getHost(), port, printer.getRawPath()));
        var request = HttpRequest.newBuilder(http)
                .timeout(patience)
                .header("Content-Type", "application/ipp")
                .POST(BodyPublishers.concat(BodyPublishers.ofByteArray(attributes(operation, job)), document))
                .build();
        var response = client.send(request, BodyHandlers.ofByteArray());
        var answer = response.statusCode() == 200 ? IppResponse.read(response.body()) : null;
        if (answer == null) {
            throw new PrinterTrouble(
                    "máy in %s trả lời HTTP %d thay vì IPP",
                    "the printer %s answers HTTP %d instead of IPP", printer, response.statusCode());
        }
        if (answer.isRefusal()) {
            throw new PrinterTrouble(
                    "máy in %s từ chối lệnh in với trạng thái IPP 0x%04x",
                    "the printer %s refuses the job with IPP status 0x%04x", printer, answer.status());
        }
        return answer;
    }

    private byte[] attributes(int operation, int job) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(0x0200);
        out.writeShort(operation);
        out.writeInt(1);
        out.writeByte(0x01);
        attribute(out, 0x47, "attributes-charset", "utf-8");
        attribute(out, 0x48, "attributes-natural-language", "vi");
        attribute(out, 0x45, "printer-uri", printer.toString());
        if (operation == GET_JOB_ATTRIBUTES) {
            out.writeByte(0x21);
            out.writeShort("job-id".length());
            out.writeBytes("job-id");
            out.writeShort(Integer.BYTES);
            out.writeInt(job);
        }
        attribute(out, 0x42, "requesting-user-name", "labels");
        if (operation == PRINT_JOB) {
            attribute(out, 0x42, "job-name", jobName);
            attribute(out, 0x49, "document-format", documentFormat);
            out.writeByte(0x02);
            // Labels must come out at their own size.
            attribute(out, 0x44, "print-scaling", "none");
        }
        out.writeByte(0x03);
        return bytes.toByteArray();
    }

    private static void attribute(DataOutputStream out, int type, String name, String value) throws IOException {
        out.writeByte(type);
        out.writeShort(name.length());
        out.writeBytes(name);
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }
}
