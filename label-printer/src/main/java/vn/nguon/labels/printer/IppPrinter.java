package vn.nguon.labels.printer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.language.PrinterStatus;
import vn.nguon.labels.language.StatusQuestion;

/** A printer behind CUPS or with IPP of its own: one Print-Job request a job (RFC 8011, 4.2.1). */
public final class IppPrinter implements Printer {

    private static final int PRINT_JOB = 0x0002;
    private static final int FIRST_FAILURE = 0x0400;

    private final URI printer;
    private final String documentFormat;
    private final Duration patience;
    private final Path spool;
    private boolean something;

    /**
     * Collects a document; it is sent when the printer is closed.
     *
     * @param printer such as {@code ipp://localhost:631/printers/Zebra}
     * @param documentFormat media type of the document; {@code application/vnd.cups-raw} passes CUPS unchanged
     */
    public IppPrinter(URI printer, String documentFormat, Duration patience) {
        this.printer = printer;
        this.documentFormat = documentFormat;
        this.patience = patience;
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
            something = true;
        } catch (IOException e) {
            throw new PrinterTrouble("the job for %s cannot be kept: %s".formatted(printer, e.getMessage()), e);
        }
    }

    @Override
    public @Nullable PrinterStatus ask(StatusQuestion question) {
        return null;
    }

    @Override
    public void close() {
        try {
            if (something) {
                printJob();
            }
        } catch (IOException e) {
            throw new PrinterTrouble("the printer %s cannot be reached: %s".formatted(printer, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrinterTrouble("printing on %s was interrupted".formatted(printer), e);
        } finally {
            deleteSpool();
        }
    }

    private void printJob() throws IOException, InterruptedException {
        int port = printer.getPort() < 0 ? 631 : printer.getPort();
        var http = URI.create("http://%s:%d%s".formatted(printer.getHost(), port, printer.getRawPath()));
        var request = HttpRequest.newBuilder(http)
                .timeout(patience)
                .header("Content-Type", "application/ipp")
                .POST(BodyPublishers.concat(BodyPublishers.ofByteArray(attributes()), BodyPublishers.ofFile(spool)))
                .build();
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
        refuseFailure(client.send(request, BodyHandlers.ofByteArray()));
    }

    private void refuseFailure(HttpResponse<byte[]> response) {
        if (response.statusCode() != 200 || response.body().length < 8) {
            throw new PrinterTrouble(
                    "the printer %s answers HTTP %d instead of IPP".formatted(printer, response.statusCode()));
        }
        int status = ByteBuffer.wrap(response.body()).getShort(2);
        if (status >= FIRST_FAILURE) {
            throw new PrinterTrouble(
                    "the printer %s refuses the job with IPP status 0x%04x".formatted(printer, status));
        }
    }

    private byte[] attributes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(0x0200);
        out.writeShort(PRINT_JOB);
        out.writeInt(1);
        out.writeByte(0x01);
        attribute(out, 0x47, "attributes-charset", "utf-8");
        attribute(out, 0x48, "attributes-natural-language", "vi");
        attribute(out, 0x45, "printer-uri", printer.toString());
        attribute(out, 0x42, "requesting-user-name", "labels");
        attribute(out, 0x42, "job-name", "Nguồn");
        attribute(out, 0x49, "document-format", documentFormat);
        out.writeByte(0x02);
        // Labels must come out at their own size.
        attribute(out, 0x44, "print-scaling", "none");
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

    private void deleteSpool() {
        try {
            Files.deleteIfExists(spool);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
