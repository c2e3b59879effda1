package vn.nguon.cooperative.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The line between a phone and the platform, which can be cut, or lose an answer after the platform has done its act. */
final class Line implements AutoCloseable {

    private final URI platform;
    private final ServerSocket end;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile boolean cut;
    private volatile String losing = "";

    private Line(URI platform, ServerSocket end) {
        this.platform = platform;
        this.end = end;
    }

    static Line to(String address) {
        try {
            Line line = new Line(URI.create(address), new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            start(line::accept);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + end.getLocalPort();
    }

    /** Nobody answers any more. */
    void cut() {
        cut = true;
        open.forEach(Line::shut);
    }

    void mend() {
        cut = false;
        losing = "";
    }

    /** Requests that begin so arrive, but their answers do not. */
    void loseAnswersTo(String request) {
        losing = request;
    }

    /** How many answers were lost. */
    int lost() {
        return lost.get();
    }

    private void accept() {
        while (!end.isClosed()) {
            try {
                Socket phone = end.accept();
                if (cut) {
                    shut(phone);
                } else {
                    join(phone, new Socket(platform.getHost(), platform.getPort()));
                }
            } catch (IOException closed) {
                // The test is over, or a connection broke: the next is waited for.
            }
        }
    }

    private void join(Socket phone, Socket server) {
        open.add(phone);
        open.add(server);
        AtomicInteger deaf = new AtomicInteger();
        start(() -> carry(phone, server, bytes -> {
            if (!losing.isEmpty() && bytes.startsWith(losing)) {
                deaf.set(1);
            }
            return true;
        }));
        start(() -> carry(server, phone, bytes -> {
            if (deaf.get() == 1) {
                lost.incrementAndGet();
                return false;
            }
            return true;
        }));
    }

    private interface Watch {

        boolean lets(String bytes);
    }

    private void carry(Socket from, Socket to, Watch watch) {
        byte[] buffer = new byte[65536];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            int read = in.read(buffer);
            while (read >= 0 && watch.lets(new String(buffer, 0, read, StandardCharsets.ISO_8859_1))) {
                out.write(buffer, 0, read);
                out.flush();
                read = in.read(buffer);
            }
        } catch (IOException broken) {
            // One side went away; so does the other.
        }
        shut(from);
        shut(to);
        open.remove(from);
        open.remove(to);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException shutAlready) {
            // Nothing is left to do.
        }
    }

    @Override
    public void close() throws IOException {
        end.close();
        open.forEach(Line::shut);
    }
}
