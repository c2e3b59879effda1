package vn.nguon.bench.crash;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Requests whose sender goes away in the middle: of the request, or before the answer. */
record BrokenOff(int port) {

    private static final String SCAN =
            "GET /S/0000000000000000000 HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n";
    private static final String FORM = "POST /api/v1/sessions HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 60\r\n\r\n{\"login\":\"ai-do\",";

    /** Breaks one off; by chance a scan or a form, its sender polite or cut off by the network. */
    void one(Random random) {
        String whole = random.nextBoolean() ? SCAN : FORM;
        int sent = random.nextBoolean() ? whole.length() : 1 + random.nextInt(whole.length() - 1);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            if (random.nextBoolean()) {
                // Closed with a reset, as by a network that is gone.
                socket.setSoLinger(true, 0);
            }
            OutputStream out = socket.getOutputStream();
            out.write(whole.substring(0, sent).getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException refused) {
            // It was to fail; whether the platform still answers, the others see.
        }
    }
}
