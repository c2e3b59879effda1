package vn.nguon.labels.printer;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.language.PrinterStatus.Trouble;

/** A printer for tests: a TCP server that rasterises the ZPL, TSPL or ESC/POS it gets, says how it is, and breaks as told. */
public final class TestPrinter implements AutoCloseable {

    private final ServerSocket server;
    private final List<Socket> sockets = new ArrayList<>();
    private final BlockingQueue<BufferedImage> labels = new LinkedBlockingQueue<>();
    private final AtomicInteger printed = new AtomicInteger();
    private volatile Set<Trouble> troubles = Set.of();
    private volatile byte @Nullable [] rubbish;
    private volatile int diesAfter = Integer.MAX_VALUE;
    private volatile int paperAfter = Integer.MAX_VALUE;
    private volatile boolean deaf;
    private volatile int stallsAfter = Integer.MAX_VALUE;
    private volatile CountDownLatch stall = new CountDownLatch(0);

    /** Switches it on. */
    public TestPrinter() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "test printer");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return server.getLocalPort();
    }

    /** The next row of labels that came out; fails the test when none does. */
    public BufferedImage take() throws InterruptedException {
        var label = labels.poll(10, TimeUnit.SECONDS);
        if (label == null) {
            throw new AssertionError("no label came out");
        }
        return label;
    }

    /** Rows of labels that came out so far. */
    public int printed() {
        return printed.get();
    }

    public void has(Trouble... some) {
        troubles = Set.of(some);
    }

    public void answers(byte[] bytes) {
        rubbish = bytes;
    }

    /** Goes away after so many rows. */
    public void diesAfter(int rows) {
        diesAfter = printed.get() + rows;
    }

    /** Runs out of paper after so many rows. */
    public void hasPaperFor(int rows) {
        paperAfter = printed.get() + rows;
    }

    /** Says nothing more after so many rows, until it goes on. */
    public void stallsAfter(int rows) {
        stall = new CountDownLatch(1);
        stallsAfter = printed.get() + rows;
    }

    public void goesOn() {
        stallsAfter = Integer.MAX_VALUE;
        stall.countDown();
    }

    /** Waits until so many rows came out; fails the test when they do not. */
    public void awaitPrinted(int rows) throws InterruptedException {
        for (int tries = 0; printed.get() < rows; tries++) {
            if (tries > 1200) {
                throw new AssertionError("%d rows came out, not %d".formatted(printed.get(), rows));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Takes connections, but reads nothing. */
    public void hangs() {
        deaf = true;
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                sockets.add(socket);
                if (!deaf) {
                    new Thread(() -> print(socket), "test printer's paper").start();
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private void print(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            in.mark(2);
            int first = in.read();
            boolean initialises = first == 0x1b && in.read() == '@';
            in.reset();
            if (first == '^' || first == '~') {
                new ZplRaster(in, socket.getOutputStream(), this).run();
            } else if (initialises) {
                new EscPosRaster(in, this).run();
            } else {
                new TsplRaster(in, socket.getOutputStream(), this).run();
            }
        } catch (IOException | UncheckedIOException e) {
            // The other side went away, or a test switched this printer off.
            return;
        }
    }

    /** A row is done; from now on it may be out of paper, or gone. */
    void comesOut(BufferedImage row) throws IOException {
        labels.add(row);
        int count = printed.incrementAndGet();
        if (count >= paperAfter) {
            paperAfter = Integer.MAX_VALUE;
            has(Trouble.PAPER_OUT);
        }
        if (count >= stallsAfter) {
            await(stall);
        }
        if (count >= diesAfter) {
            diesAfter = Integer.MAX_VALUE;
            throw new IOException("switched off");
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Answers in the printer's language, or whatever it was told to. */
    void answer(OutputStream out, byte[] status) throws IOException {
        var instead = rubbish;
        out.write(instead == null ? status : instead);
        out.flush();
    }

    boolean hasTrouble(Trouble trouble) {
        return troubles.contains(trouble);
    }

    @Override
    public void close() throws IOException {
        server.close();
        goesOn();
        for (var socket : sockets) {
            socket.close();
        }
    }
}
