package vn.nguon.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import vn.nguon.identity.IdentitySettings;
import vn.nguon.identity.Token;

class SessionCookieTests {

    private static final Token TOKEN = new Token("ngs_secret");
    private static final MockServerHttpRequest BY_HTTPS =
            MockServerHttpRequest.get("https://nguon.example/").build();
    private static final MockServerHttpRequest BY_HTTP =
            MockServerHttpRequest.get("http://192.168.1.5:8080/").build();

    @Test
    void byHttpsNoOtherHostCanSetIt() {
        ResponseCookie cookie = cookie(false).of(TOKEN, BY_HTTPS);

        assertThat(cookie.getName()).isEqualTo("__Host-nguon");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getPath()).isEqualTo("/");
    }

    @Test
    void byHttpItWorksOnACooperativesOwnNetwork() {
        ResponseCookie cookie = cookie(false).of(TOKEN, BY_HTTP);

        assertThat(cookie.getName()).isEqualTo("nguon");
        assertThat(cookie.isSecure()).isFalse();
    }

    @Test
    void anOperatorCanInsistOnHttps() {
        assertThat(cookie(true).of(TOKEN, BY_HTTP).isSecure()).isTrue();
    }

    @Test
    void byHttpsACookieThatPlainHttpSetIsNone() {
        HttpCookie planted = new HttpCookie("nguon", "ngs_planted");

        assertThat(cookie(false)
                        .in(MockServerHttpRequest.get("https://nguon.example/")
                                .cookie(planted)
                                .build()))
                .isNull();
        assertThat(cookie(false)
                        .in(MockServerHttpRequest.get("http://192.168.1.5:8080/")
                                .cookie(planted)
                                .build()))
                .isEqualTo(new Token("ngs_planted"));
    }

    private static SessionCookie cookie(boolean httpsOnly) {
        return new SessionCookie(new IdentitySettings(
                Duration.ofHours(12), Duration.ofDays(30), Duration.ofDays(365), httpsOnly, 20, 30, 64, 1));
    }
}
