package vn.nguon.database.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way to the database that can be shut: whoever comes then is let in and hears nothing. */
final class DatabaseGate implements AutoCloseable {

    private final ServerSocket entrance;
    private final String host;
    private final int port;
    private final List<Socket> passing = new CopyOnWriteArrayList<>();
    private volatile boolean shut;

    DatabaseGate(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        run(this::letIn);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Cuts whoever is passing. */
    void shut() throws IOException {
        shut = true;
        for (Socket each : passing) {
            each.close();
        }
    }

    void open() throws IOException {
        shut = false;
        for (Socket each : passing) {
            each.close();
        }
    }

    private void letIn() {
        while (!entrance.isClosed()) {
            try {
                Socket comer = entrance.accept();
                passing.add(comer);
                if (!shut) {
                    Socket server = new Socket(host, port);
                    passing.add(server);
                    run(() -> pass(comer, server));
                    run(() -> pass(server, comer));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // Whoever waits at the other end notices.
            return;
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "database gate");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            entrance.close();
            shut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
