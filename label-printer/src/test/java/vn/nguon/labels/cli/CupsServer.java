package vn.nguon.labels.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The print server on this machine, with a printer that writes PDF. */
final class CupsServer {

    static final String PRINTER = "localhost:631/printers/Nguon-PDF";

    private static final Path OUT = Path.of(System.getProperty("nguon.cups.out", "/var/spool/cups-pdf/ANONYMOUS"));

    private CupsServer() {}

    /** The file that the PDF printer made of our job. */
    static Path printed(Path job) throws Exception {
        String name = String.valueOf(job.getFileName()).replaceAll("[^A-Za-z0-9]", "_");
        for (int tries = 0; tries < 300; tries++) {
            if (Files.isDirectory(OUT)) {
                try (var files = Files.list(OUT)) {
                    var found = files.filter(file -> file.toString()
                                    .replaceAll("[^A-Za-z0-9]", "_")
                                    .contains(name))
                            .findFirst();
                    if (found.isPresent() && Files.size(found.get()) > 0) {
                        return found.get();
                    }
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("nothing like " + name + " came out in " + OUT);
    }

    /** Why there is none; empty when there is. */
    static String whyNone() {
        if (!Files.isReadable(Path.of("/var/spool/cups-pdf"))) {
            return "CUPS-PDF (printer-driver-cups-pdf) is not installed here";
        }
        try {
            var client = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://" + PRINTER))
                            .timeout(Duration.ofSeconds(10))
                            .build(),
                    BodyHandlers.discarding());
            return answer.statusCode() == 200
                    ? ""
                    : "the CUPS at localhost:631 has no printer Nguon-PDF (HTTP %d)".formatted(answer.statusCode());
        } catch (IOException e) {
            return "no CUPS answers at localhost:631";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "the test was interrupted";
        }
    }
}
