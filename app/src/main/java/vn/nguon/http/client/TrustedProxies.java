package vn.nguon.http.client;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The proxies whose word is believed about whom they speak for: {@code nguon.trusted-proxies}, addresses and networks
 * such as {@code 127.0.0.1, 10.2.0.0/16, ::1}. Nobody else's headers are read.
 */
@Component
public class TrustedProxies {

    private final List<IpSubnetFilterRule> networks;

    /** @param retired what named the proxies before; whoever still sets it would be left without limits, and is told */
    @Autowired
    TrustedProxies(
            @Value("${nguon.trusted-proxies:}") List<String> networks,
            @Value("${NGUON_PROXIED:none}${nguon.client-address-header:}") String retired) {
        this(networks);
        if (!retired.equals("none")) {
            throw new IllegalStateException("NGUON_PROXIED and nguon.client-address-header are no longer read. Name the"
                    + " addresses of your proxies instead: NGUON_TRUSTED_PROXIES=127.0.0.1");
        }
    }

    TrustedProxies(List<String> networks) {
        this.networks = networks.stream()
                .map(String::strip)
                .filter(network -> !network.isEmpty())
                .map(TrustedProxies::network)
                .toList();
    }

    /** Whether a connection from there is believed. */
    public boolean trust(InetSocketAddress address) {
        return address.getAddress() != null && networks.stream().anyMatch(network -> network.matches(address));
    }

    /**
     * Whom a chain of proxies speaks for: from the end of what they wrote, the first that is no trusted proxy itself.
     * What a client wrote before that is not looked at.
     *
     * @param lines values of {@code X-Forwarded-For}, in the order they came; several lines are one list (RFC 9110, 5.3)
     * @return null where they name nobody
     */
    @Nullable InetAddress client(List<String> lines) {
        String[] named = String.join(",", lines).split(",", -1);
        for (int i = named.length - 1; i >= 0; i--) {
            InetAddress address = literal(named[i].strip());
            if (address == null || !trust(new InetSocketAddress(address, 0))) {
                return address;
            }
        }
        return null;
    }

    private static IpSubnetFilterRule network(String written) {
        int slash = written.indexOf('/');
        InetAddress address = literal(slash < 0 ? written : written.substring(0, slash));
        if (address == null) {
            throw new IllegalArgumentException("nguon.trusted-proxies holds addresses and networks such as "
                    + "127.0.0.1 or 10.2.0.0/16, not " + written);
        }
        int prefix = slash < 0 ? address.getAddress().length * 8 : Integer.parseInt(written.substring(slash + 1));
        return new IpSubnetFilterRule(address, prefix, IpFilterRuleType.ACCEPT);
    }

    /** An address as it is written, never looked up: {@code 192.0.2.1}, {@code 2001:db8::1}; null for anything else. */
    private static @Nullable InetAddress literal(String text) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
        try {
            return bytes == null ? null : InetAddress.getByAddress(bytes);
        } catch (UnknownHostException neitherFourNorSixteen) {
            return null;
        }
    }
}
