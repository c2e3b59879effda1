package vn.nguon.scan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientsTests {

    private final Clients direct = new Clients("");
    private final Clients behindAProxy = new Clients("X-Forwarded-For");

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
    void believesNoHeaderUnlessToldTo() {
        assertThat(direct.of(request("192.0.2.1", "198.51.100.7"))).isEqualTo(from("192.0.2.1"));
    }

    @Test
    void believesTheProxysOwnWordOnly() {
        assertThat(behindAProxy.of(request("127.0.0.1", "203.0.113.5, 198.51.100.7")))
                .isEqualTo(from("198.51.100.7"));
        assertThat(behindAProxy.of(request("192.0.2.1", "rubbish"))).isEqualTo(from("192.0.2.1"));
        assertThat(behindAProxy.of(request("192.0.2.1", null))).isEqualTo(from("192.0.2.1"));
    }

    private long from(String address) {
        return direct.of(request(address, null));
    }

    private static MockServerHttpRequest request(String address, String forwarded) {
        MockServerHttpRequest.BaseBuilder<?> request =
                MockServerHttpRequest.get("/S/1").remoteAddress(new InetSocketAddress(address, 1234));
        if (forwarded != null) {
            request.header("X-Forwarded-For", forwarded);
        }
        return request.build();
    }
}
