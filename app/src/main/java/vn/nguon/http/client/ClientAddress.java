package vn.nguon.http.client;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * A client as far as limits tell clients apart: an IPv4 address, or the /64 network of an IPv6 address, which one
 * customer has for himself. Kept in memory for as long as a limit counts; of those who sign in and of those who are
 * refused also in the security log, for a time that is set. Never of consumers who scan.
 *
 * @param network IPv6: the upper 64 bits; IPv4: the address below {@code 0x0000_FFFF}
 */
public record ClientAddress(long network) {

    private static final long IPV4 = 0x0000_FFFF_0000_0000L;
    private static final ClientAddress NOBODY = new ClientAddress(0);

    /** Who sent the request: whoever holds the connection, or whom a trusted proxy names ({@link TrustedProxies}). */
    public static ClientAddress of(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote == null ? NOBODY : of(remote);
    }

    /** Who holds a connection from there. */
    public static ClientAddress of(InetSocketAddress remote) {
        InetAddress address = remote.getAddress();
        return address == null ? NOBODY : of(address);
    }

    /** As the security log names it: {@code "192.0.2.1"}, {@code "2001:db8:1:2::/64"}. */
    public String text() {
        if (isIpv4()) {
            return LongStream.of(24, 16, 8, 0)
                    .mapToObj(shift -> Long.toString((network >>> shift) & 0xFF))
                    .collect(Collectors.joining("."));
        }
        String groups = LongStream.of(48, 32, 16, 0)
                .mapToObj(shift -> Long.toHexString((network >>> shift) & 0xFFFF))
                .collect(Collectors.joining(":"));
        return network == 0 ? "::/64" : groups + "::/64";
    }

    boolean isIpv4() {
        return network >>> Integer.SIZE == IPV4 >>> Integer.SIZE;
    }

    static ClientAddress of(InetAddress address) {
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        return new ClientAddress(
                bytes.remaining() >= Long.BYTES ? bytes.getLong() : IPV4 | Integer.toUnsignedLong(bytes.getInt()));
    }
}
