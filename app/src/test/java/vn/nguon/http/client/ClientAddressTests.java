package vn.nguon.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientAddressTests {

    @Test
    void tellsIPv4AddressesApart() {
        assertThat(from("192.0.2.1")).isNotEqualTo(from("192.0.2.2")).isEqualTo(from("192.0.2.1"));
    }

    @Test
    void takesAnIPv6NetworkForOneClient() {
        assertThat(from("2001:db8:1:2::1"))
                .isEqualTo(from("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(from("2001:db8:1:3::1"));
    }

    @Test
    void anIPv4AddressWrittenAsIPv6IsTheSameClient() {
        assertThat(from("::ffff:192.0.2.1")).isEqualTo(from("192.0.2.1"));
    }

    @Test
    void isNamedAsPeopleWriteIt() {
        assertThat(from("192.0.2.1").text()).isEqualTo("192.0.2.1");
        assertThat(from("255.255.255.255").text()).isEqualTo("255.255.255.255");
        assertThat(from("2001:db8:1:2::1").text()).isEqualTo("2001:db8:1:2::/64");
        assertThat(from("::1").text()).isEqualTo("::/64");
    }

    private static ClientAddress from(String address) {
        return ClientAddress.of(MockServerHttpRequest.get("/S/1")
                .remoteAddress(new InetSocketAddress(address, 1234))
                .build());
    }
}
