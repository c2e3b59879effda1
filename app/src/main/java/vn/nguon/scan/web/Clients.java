package vn.nguon.scan.web;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Tells clients apart for as long as their tries are counted, and not longer: what is made of an address here is
 * neither stored nor logged.
 */
@Component
class Clients {

    private static final long IPV4 = 0x0000_FFFF_0000_0000L;

    private final String header;

    /**
     * @param header where a proxy in front of us says whom it speaks for ({@code X-Forwarded-For}); its last value
     *               counts, which is the proxy's own. Empty without a proxy.
     */
    Clients(@Value("${nguon.client-address-header:}") String header) {
        this.header = header;
    }

    /** A number for the client: its IPv4 address, or the /64 network of its IPv6 address. */
    long of(ServerHttpRequest request) {
        byte[] address =
                header.isEmpty() ? null : forwarded(request.getHeaders().getFirst(header));
        return number(address == null ? direct(request) : address);
    }

    private static byte @Nullable [] forwarded(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String last = value.substring(value.lastIndexOf(',') + 1).strip();
        return NetUtil.createByteArrayFromIpAddressString(last);
    }

    private static byte @Nullable [] direct(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        InetAddress address = remote == null ? null : remote.getAddress();
        return address == null ? null : address.getAddress();
    }

    static long number(byte @Nullable [] address) {
        if (address == null || address.length < Integer.BYTES) {
            return 0;
        }
        ByteBuffer bytes = ByteBuffer.wrap(address);
        return address.length >= Long.BYTES ? bytes.getLong() : IPV4 | Integer.toUnsignedLong(bytes.getInt());
    }
}
