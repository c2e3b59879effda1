package vn.nguon.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.254, true",
        "192.0.2.1, 192.0.3.1, false",
        "2001:db8:1:2::1, 2001:db8:1:ffff::9, true",
        "2001:db8:1::1, 2001:db8:2::1, false",
        // An IPv4 address is written within IPv6, too.
        "192.0.2.1, ::ffff:192.0.2.7, true",
        "192.0.2.1, 2001:db8:1::1, false",
    })
    void tellsNetworksApartAndNotTheAddressesOfOne(String one, String other, boolean same) throws Exception {
        assertThat(network(one).equals(network(other))).isEqualTo(same);
    }

    private static ClientNetwork network(String address) throws UnknownHostException {
        return ClientNetwork.of(ClientAddress.of(InetAddress.getByName(address)));
    }
}
