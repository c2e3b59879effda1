package vn.nguon.http.client;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * A client as far as limits tell clients apart: an IPv4 address, or the /64 network of an IPv6 address, which one
 * customer has for himself. Kept in memory only, for as long as a limit counts, and never logged or stored.
 *
 * @param network IPv6: the upper 64 bits; IPv4: the address below {@code 0x0000_FFFF}
 */
public record ClientAddress(long network) {

    private static final long IPV4 = 0x0000_FFFF_0000_0000L;
    private static final ClientAddress NOBODY = new ClientAddress(0);

    /** Who sent the request: whoever holds the connection, or whom a trusted proxy names ({@link TrustedProxies}). */
    public static ClientAddress of(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        InetAddress address = remote == null ? null : remote.getAddress();
        return address == null ? NOBODY : of(address);
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
