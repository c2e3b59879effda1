package vn.nguon.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Many clients of the server at once, each asking anew as soon as it was answered. One thread plays them all and does
 * as little as it can, since it takes its time from the server's own cores.
 */
final class LoadGenerator {

    private static final long NEVER = Duration.ofMinutes(10).toNanos();
    private static final double NANOS_PER_SECOND = 1e9;

    private final InetSocketAddress server;
    private final int clients;
    private final String cookie;

    /** Clients that have not signed in. */
    LoadGenerator(int port, int clients) {
        this(port, clients, "");
    }

    /** @param cookie what signed-in clients send, empty for none */
    LoadGenerator(int port, int clients, String cookie) {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.clients = clients;
        this.cookie = cookie;
    }

    /**
     * What came of it.
     *
     * @param latencies from a request's last byte out to its answer's last byte in, nanoseconds; of those that were not
     *                  refused
     * @param refused   how many were
     */
    record Outcome(MeasuredSeries latencies, int refused, long nanos) {

        double perSecond() {
            return latencies.size() * NANOS_PER_SECOND / nanos;
        }
    }

    /** Asks for that many paths, each once. */
    Outcome each(List<String> paths) {
        List<byte[]> requests = paths.stream().map(this::request).toList();
        return run(NEVER, requests.size(), requests::get);
    }

    /** Asks for the paths in turn, again and again, for as long as that. */
    Outcome during(Duration time, List<String> paths) {
        List<byte[]> requests = paths.stream().map(this::request).toList();
        return run(time.toNanos(), Integer.MAX_VALUE, i -> requests.get(i % requests.size()));
    }

    private byte[] request(String path) {
        String signedIn = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Language: vi\r\n"
                        + signedIn + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private Outcome run(long longest, int most, IntFunction<byte[]> requests) {
        try (Selector selector = Selector.open()) {
            List<KeptAliveClient> all = new ArrayList<>();
            for (int i = 0; i < Math.min(clients, most); i++) {
                SocketChannel channel = SocketChannel.open(server);
                channel.configureBlocking(false);
                KeptAliveClient keptAliveClient = new KeptAliveClient(channel);
                channel.register(selector, SelectionKey.OP_READ, keptAliveClient);
                all.add(keptAliveClient);
            }
            try {
                return ask(selector, all, longest, most, requests);
            } finally {
                for (KeptAliveClient keptAliveClient : all) {
                    keptAliveClient.close();
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the server went away", broken);
        }
    }

    private static Outcome ask(
            Selector selector, List<KeptAliveClient> all, long longest, int most, IntFunction<byte[]> requests)
            throws IOException {
        long[] latencies = new long[Math.min(most, 1 << 16)];
        int asked = 0;
        int answered = 0;
        int refused = 0;
        long start = System.nanoTime();
        for (KeptAliveClient keptAliveClient : all) {
            keptAliveClient.ask(requests.apply(asked++));
        }
        while (answered + refused < asked) {
            selector.select();
            for (SelectionKey key : selector.selectedKeys()) {
                KeptAliveClient keptAliveClient = (KeptAliveClient) key.attachment();
                if (!keptAliveClient.isAnswered()) {
                    continue;
                }
                if (answered == latencies.length) {
                    latencies = Arrays.copyOf(latencies, 2 * answered);
                }
                if (keptAliveClient.isRefused()) {
                    refused++;
                } else {
                    latencies[answered++] = keptAliveClient.waited();
                }
                if (asked < most && System.nanoTime() - start < longest) {
                    keptAliveClient.ask(requests.apply(asked++));
                }
            }
            selector.selectedKeys().clear();
        }
        long nanos = System.nanoTime() - start;
        return new Outcome(MeasuredSeries.of(Arrays.copyOf(latencies, answered)), refused, nanos);
    }
}
