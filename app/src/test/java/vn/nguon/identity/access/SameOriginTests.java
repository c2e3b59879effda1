package vn.nguon.identity.access;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest.BodyBuilder;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import vn.nguon.identity.IdentitySettings;
import vn.nguon.identity.session.SessionCookie;

class SameOriginTests {

    private static final IdentitySettings SETTINGS =
            new IdentitySettings(Duration.ofHours(12), Duration.ofDays(30), Duration.ofDays(365), false, 20, 30, 64, 1);
    private static final HttpCookie OURS = new HttpCookie("nguon", "ngs_secret");

    private final SameOrigin filter = new SameOrigin(new SessionCookie(SETTINGS));

    @Test
    void letsOurOwnPagesWrite() {
        passes(post().cookie(OURS).header("Sec-Fetch-Site", "same-origin"));
        passes(post().cookie(OURS).header("Origin", "http://nguon.example:8080"));
        passes(post().header("Sec-Fetch-Site", "same-origin").contentType(APPLICATION_FORM_URLENCODED));
    }

    @Test
    void refusesWhatAnotherSiteSends() {
        refuses(post().cookie(OURS).header("Sec-Fetch-Site", "cross-site"));
        refuses(post().cookie(OURS).header("Sec-Fetch-Site", "same-site"));
        refuses(post().cookie(OURS).header("Origin", "http://evil.example"));
        refuses(post().cookie(OURS).header("Origin", "http://nguon.example.evil.example:8080"));
        refuses(post().cookie(OURS).header("Origin", "null"));
        refuses(post().cookie(OURS).header("Origin", "not an origin"));
    }

    @Test
    void refusesAnotherSiteEvenWithoutOurCookie() {
        refuses(post().header("Sec-Fetch-Site", "cross-site").contentType(APPLICATION_FORM_URLENCODED));
        refuses(post().header("Origin", "http://evil.example").contentType(APPLICATION_JSON));
    }

    @Test
    void believesTheBrowserBeforeTheOrigin() {
        refuses(post().cookie(OURS)
                .header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "http://nguon.example:8080"));
    }

    @Test
    void refusesACookieOrAFormThatProvesNothing() {
        refuses(post().cookie(OURS));
        refuses(post().contentType(APPLICATION_FORM_URLENCODED));
        refuses(post().contentType(MULTIPART_FORM_DATA));
    }

    @Test
    void letsProgramsWrite() {
        passes(post().contentType(APPLICATION_JSON));
        passes(post().header("Authorization", "Bearer ngk_x").cookie(OURS));
    }

    @Test
    void readsNeedNoProof() {
        passes(MockServerHttpRequest.get("/console").cookie(OURS).header("Sec-Fetch-Site", "cross-site"));
    }

    private static BodyBuilder post() {
        return MockServerHttpRequest.post("http://nguon.example:8080/api/v1/lots")
                .header("Host", "nguon.example:8080");
    }

    private void passes(MockServerHttpRequest.BaseBuilder<?> request) {
        StepVerifier.create(answer(request)).verifyComplete();
    }

    private void refuses(MockServerHttpRequest.BaseBuilder<?> request) {
        StepVerifier.create(answer(request)).verifyError(FromAnotherSite.class);
    }

    private Mono<Void> answer(MockServerHttpRequest.BaseBuilder<?> request) {
        return filter.filter(MockServerWebExchange.from(request), exchange -> Mono.empty());
    }
}
