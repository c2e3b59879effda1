package vn.nguon.labels.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IppPrinterTests {

    private HttpServer server;
    private volatile byte[] received = {};
    private volatile int status;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/printers/Test", exchange -> {
            received = exchange.getRequestBody().readAllBytes();
            byte[] answer = {2, 0, (byte) (status >> 8), (byte) status, 0, 0, 0, 1, 3};
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        // The server's own answer for a path it does not know may be lost: it closes the line over a body it left
        // unread.
        server.createContext("/printers/None", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsTheDocumentAsOneJobAtItsOwnSize() {
        try (var printer = printer("/printers/Test")) {
            printer.send("%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII));
            printer.send("label".getBytes(StandardCharsets.US_ASCII));
            printer.deliver();
        }

        String request = new String(received, StandardCharsets.UTF_8);
        assertThat(received).startsWith(2, 0, 0, 2);
        assertThat(request).contains("application/pdf", "print-scaling").endsWith("\u0003%PDF-1.7 label");
    }

    @Test
    void sendsNothingWhenThereIsNoDocument() {
        try (var printer = printer("/printers/Test")) {
            printer.deliver();
        }

        assertThat(received).isEmpty();
    }

    @Test
    void sendsNoHalfDocument() {
        try (var printer = printer("/printers/Test")) {
            printer.send("%PDF-1.7 half".getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(received).isEmpty();
    }

    @Test
    void saysThatThePrinterRefused() {
        status = 0x0506;
        var printer = printer("/printers/Test");
        printer.send(new byte[] {1});

        assertThatThrownBy(printer::deliver)
                .isInstanceOf(PrinterTrouble.class)
                .hasMessageContaining("refuses the job with IPP status 0x0506");
    }

    @Test
    void saysThatWhatAnswersIsNoPrinter() {
        var printer = printer("/printers/None");
        printer.send(new byte[] {1});

        assertThatThrownBy(printer::deliver)
                .isInstanceOf(PrinterTrouble.class)
                .hasMessageContaining("answers HTTP 404 instead of IPP");
    }

    @Test
    void saysThatThePrinterCannotBeReached() {
        server.stop(0);
        var printer = printer("/printers/Test");
        printer.send(new byte[] {1});

        assertThatThrownBy(printer::deliver)
                .isInstanceOf(PrinterTrouble.class)
                .hasMessageContaining("cannot be reached");
    }

    private IppPrinter printer(String path) {
        var uri =
                URI.create("ipp://localhost:%d%s".formatted(server.getAddress().getPort(), path));
        return new IppPrinter(uri, "application/pdf", "labels", Duration.ofSeconds(5));
    }
}
