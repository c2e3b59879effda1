package vn.nguon.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ProxiedRequestsTests {

    private static final String PROXY = "127.0.0.1";
    private static final String STRANGER = "203.0.113.9";

    private final ProxiedRequests alone = new ProxiedRequests(new TrustedProxies(List.of()));
    private final ProxiedRequests proxied =
            new ProxiedRequests(new TrustedProxies(List.of(PROXY, " 10.2.0.0/16", "2001:db8:9::/48")));

    @Test
    void believesNobodyUnlessToldTo() {
        assertThat(client(alone.apply(from(PROXY, "198.51.100.7")))).isEqualTo(PROXY);
        assertThat(client(proxied.apply(from(STRANGER, "198.51.100.7")))).isEqualTo(STRANGER);
    }

    @Test
    void takesTheLastValueOfTheLastLine() {
        assertThat(client(proxied.apply(from(PROXY, "198.51.100.7")))).isEqualTo("198.51.100.7");
        assertThat(client(proxied.apply(from(PROXY, "1.1.1.1, 198.51.100.7")))).isEqualTo("198.51.100.7");
        assertThat(client(proxied.apply(from(PROXY, "1.1.1.1", "198.51.100.7"))))
                .isEqualTo("198.51.100.7");
        assertThat(client(proxied.apply(from(PROXY, "2001:db8::7")))).isEqualTo("2001:db8:0:0:0:0:0:7");
    }

    @Test
    void looksThroughProxiesThatAreTrustedThemselves() {
        assertThat(client(proxied.apply(from(PROXY, "1.1.1.1, 198.51.100.7", "10.2.3.4"))))
                .isEqualTo("198.51.100.7");
        assertThat(client(proxied.apply(from("2001:db8:9::1", "10.3.3.4, 10.2.3.4"))))
                .isEqualTo("10.3.3.4");
    }

    @Test
    void whatIsNoAddressNamesNobodyAndIsNotLookedUp() {
        for (String rubbish : List.of("", "unknown", "localhost", "198.51.100.7:80", "_hidden", "1.1.1.1, ,")) {
            assertThat(client(proxied.apply(from(PROXY, rubbish)))).as(rubbish).isEqualTo(PROXY);
        }
    }

    @Test
    void takesTheSchemeFromATrustedProxyOnlyAndTheHostFromNobody() {
        ServerHttpRequest told = proxied.apply(request(PROXY)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .build());
        ServerHttpRequest untold = proxied.apply(
                request(STRANGER).header("X-Forwarded-Proto", "https").build());

        assertThat(told.getURI()).hasToString("https://tem.example/S/A%20B?lang=vi");
        assertThat(told.getPath().value()).isEqualTo("/S/A%20B");
        assertThat(untold.getURI().getScheme()).isEqualTo("http");
    }

    @Test
    void nobodyBehindItSeesWhatWasClaimed() {
        for (String address : List.of(PROXY, STRANGER)) {
            ServerHttpRequest seen = proxied.apply(request(address)
                    .header("Forwarded", "for=192.0.2.1;proto=http")
                    .header("X-Forwarded-For", "192.0.2.1")
                    .header("X-Forwarded-Prefix", "/x")
                    .build());

            assertThat(seen.getHeaders().headerNames()).noneMatch(name -> name.contains("orwarded"));
        }
    }

    @Test
    void saysWhatIsNoNetwork() {
        assertThatThrownBy(() -> new TrustedProxies(List.of("proxy.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("127.0.0.1");
    }

    private static ServerHttpRequest from(String connected, String... lines) {
        return request(connected).header("X-Forwarded-For", lines).build();
    }

    private static MockServerHttpRequest.BaseBuilder<?> request(String connected) {
        return MockServerHttpRequest.get("http://tem.example/S/A B?lang=vi")
                .remoteAddress(new InetSocketAddress(connected, 1234));
    }

    private static String client(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote == null ? "" : remote.getAddress().getHostAddress();
    }
}
