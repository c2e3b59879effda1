package vn.nguon.bench.filling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections of strangers who sent half of what they announced, a header or a body, and say no more. */
public final class HalfSent implements AutoCloseable {

    private static final int OF_ONE_ADDRESS = 100;
    private static final String HEADER = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Half: ";
    private static final String BODY = "POST /api/v1/sessions HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 16000\r\n\r\n" + "x".repeat(15_900);

    private final List<SocketChannel> held = new ArrayList<>();

    /** So many to that port of this machine, from addresses of the loopback network. */
    public HalfSent(int port, int count) {
        try {
            for (int i = 0; i < count; i++) {
                SocketChannel one = SocketChannel.open();
                held.add(one);
                one.bind(new InetSocketAddress("127.0.1." + (1 + i / OF_ONE_ADDRESS), 0));
                one.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                one.write(ByteBuffer.wrap((i % 2 == 0 ? HEADER : BODY).getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** How many there are. */
    public int count() {
        return held.size();
    }

    @Override
    public void close() {
        held.forEach(one -> {
            try {
                one.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }
}
