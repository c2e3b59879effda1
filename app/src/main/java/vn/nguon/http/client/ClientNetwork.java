package vn.nguon.http.client;

import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * The network a client is in, as far as evidence tells people apart: the /24 of an IPv4 address, the /48 of an IPv6
 * address. Coarser than a {@link ClientAddress}, which limits one client: here whoever has many addresses at hand must
 * not count as many people. A /24 is the least that is routed and rented as a piece; a /48 the most that one customer is
 * given (RFC 6177), and a phone moves from one /64 to the next whenever it comes back to its mobile network.
 *
 * @param prefix as of an address, the bits that tell nothing being zero
 */
public record ClientNetwork(long prefix) {

    private static final long IPV4_24 = -1L << 8;
    private static final long IPV6_48 = -1L << 16;

    /** The network of whoever sent the request. */
    public static ClientNetwork of(ServerHttpRequest request) {
        return of(ClientAddress.of(request));
    }

    static ClientNetwork of(ClientAddress address) {
        return new ClientNetwork(address.network() & (address.isIpv4() ? IPV4_24 : IPV6_48));
    }
}
