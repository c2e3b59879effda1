package vn.nguon.labels.cli.print;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.printer.IppPrinter;
import vn.nguon.labels.printer.Printer;
import vn.nguon.labels.printer.StreamPrinter;
import vn.nguon.labels.printer.TcpPrinter;

/**
 * The address of a printer: {@code tcp://192.168.1.50:9100}, {@code ipp://localhost:631/printers/Zebra}, a device or file
 * such as {@code /dev/usb/lp0}, or {@code -} for standard output.
 */
final class PrinterAddress {

    /** What documents for office printers are. */
    static final String PDF = "application/pdf";

    /** What print servers pass on unchanged. */
    static final String RAW = "application/vnd.cups-raw";

    private static final int RAW_PORT = 9100;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private PrinterAddress() {}

    static Printer open(String address, String documentFormat, String jobName) throws IOException {
        if (address.equals("-")) {
            return new StreamPrinter("standard output", notClosing(System.out));
        }
        if (!address.contains("://")) {
            return new StreamPrinter(address, Files.newOutputStream(Path.of(address)));
        }
        var uri = URI.create(address);
        return switch (String.valueOf(uri.getScheme())) {
            case "tcp" -> new TcpPrinter(host(uri), uri.getPort() < 0 ? RAW_PORT : uri.getPort(), PATIENCE);
            case "ipp" -> new IppPrinter(uri, documentFormat, jobName, Duration.ofSeconds(60));
            default ->
                throw new LabelRefused(
                        "%s không phải địa chỉ máy in; địa chỉ bắt đầu bằng tcp:// hoặc ipp://",
                        "%s is no printer address; it starts with tcp:// or ipp://", address);
        };
    }

    private static String host(URI uri) {
        if (uri.getHost() == null) {
            throw new LabelRefused("địa chỉ máy in %s thiếu tên máy", "the printer address %s names no host", uri);
        }
        return uri.getHost();
    }

    private static OutputStream notClosing(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
