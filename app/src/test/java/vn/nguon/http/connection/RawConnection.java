package vn.nguon.http.connection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that sends what it likes, and no more than it likes, from an address of its own. */
final class RawConnection implements AutoCloseable {

    private final Socket socket = new Socket();

    RawConnection(String platform, String from) throws IOException {
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), URI.create(platform).getPort()),
                60_000);
        socket.setSoTimeout(120_000);
    }

    RawConnection send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** All that comes until the server ends the connection; nothing where it ended it without a word. */
    String allThatComes() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        InputStream line = socket.getInputStream();
        try {
            for (int n = line.read(part); n >= 0; n = line.read(part)) {
                answer.write(part, 0, n);
            }
        } catch (SocketException reset) {
            // Ended in the midst of what was being sent: what came before counts.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Whether something of an answer is there. */
    boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** The first line of the answer, without the end of the connection. */
    String status() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = socket.getInputStream().read(); letter >= 0 && letter != '\r'; ) {
            line.append((char) letter);
            letter = socket.getInputStream().read();
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
