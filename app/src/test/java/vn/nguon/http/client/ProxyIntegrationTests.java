package vn.nguon.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.ConnectionProvider;
import vn.nguon.scan.Market;
import vn.nguon.testing.Answers;
import vn.nguon.testing.AtOnce;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/**
 * Limits as the guide tells operators to have them: the platform's own, one trusted proxy, the documented nginx. Each
 * client comes from an address of its own, 127.0.0.2 and on.
 */
@PlatformTest
@TestPropertySource(
        properties = {
            "nguon.identity.sign-ins-a-minute=20",
            "nguon.identity.registrations-an-hour=30",
            "nguon.security-contact=security@tem.example.vn"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProxyIntegrationTests {

    private static final int MORE_THAN_ALLOWED = 62;

    private final People people;
    private final Market market;
    private Nginx nginx;

    ProxyIntegrationTests(ApplicationContext platform, People people) {
        this.people = people;
        this.market = new Market(platform).activated(5);
    }

    @BeforeAll
    void startTheProxy() throws Exception {
        nginx = Nginx.inFrontOf(people.address());
    }

    @AfterAll
    void stopTheProxy() throws Exception {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    void aStrangersWrongCodesStopNoOtherClientAndNoRightCode() {
        WebTestClient stranger = behindNginx("127.0.0.2");
        // At once: on a slow machine some would be given back while they come one by one.
        assertThat(AtOnce.all(2 * MORE_THAN_ALLOWED, i -> scan(stranger, "XX" + i)))
                .contains(400, 429);
        assertThat(scan(behindNginx("127.0.0.3"), "XX")).isEqualTo(400);
        assertThat(scan(stranger, market.code(0).toString())).isEqualTo(200);
        assertThat(scan(behindNginx("127.0.0.3"), market.code(0).toString())).isEqualTo(200);
    }

    @Test
    void aStrangersWrongPasswordsStopNobodyElseFromSigningIn() {
        Person manager = people.manager(people.organisation("HTX Sau Proxy"));
        WebTestClient stranger = behindNginx("127.0.0.4");

        assertThat(AtOnce.all(60, i -> signIn(stranger, "nobody-" + i, "rubbish rubbish")))
                .contains(401, 429);
        assertThat(signIn(behindNginx("127.0.0.5"), manager.login(), Person.PASSWORD))
                .isEqualTo(201);
    }

    @Test
    void guessesAtALoginDoNotKeepItsOwnerOut() {
        Person owner = people.authority();
        WebTestClient stranger = behindNginx("127.0.0.8");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(stranger, owner.login(), "guess number " + i)).isEqualTo(401);
        }

        assertThat(signIn(stranger, owner.login(), Person.PASSWORD)).isEqualTo(429);
        var device = behindNginx("127.0.0.9")
                .post()
                .uri("/api/v1/sessions")
                .bodyValue(Map.of("login", owner.login(), "password", Person.PASSWORD))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseCookies()
                .getFirst("__Host-nguon-device");
        assertThat(device).isNotNull();
        assertThat(device.isSecure() && device.isHttpOnly()).isTrue();
        // The stranger's own address, and yet the owner's device.
        assertThat(signIn(
                        stranger.mutate()
                                .defaultCookie(device.getName(), device.getValue())
                                .build(),
                        owner.login(),
                        Person.PASSWORD))
                .isEqualTo(201);
    }

    @Test
    void whatAClientClaimsOfItselfIsForgotten() {
        WebTestClient liar = behindNginx("127.0.0.6");

        List<Integer> answers = AtOnce.all(
                2 * MORE_THAN_ALLOWED,
                i -> liar.get()
                        .uri("/S/XX" + i)
                        .header("X-Forwarded-For", "203.0.113." + i)
                        .header("X-Real-IP", "203.0.113." + i)
                        .header("Forwarded", "for=203.0.113." + i + ";proto=http")
                        .header("X-Forwarded-Prefix", "/x")
                        .exchange()
                        .returnResult(Void.class)
                        .getStatus()
                        .value());

        assertThat(answers).contains(429);
    }

    @Test
    void thePlatformKnowsThatPeopleComeByHttps() {
        behindNginx("127.0.0.7")
                .get()
                .uri("/S/" + market.code(1))
                .header("Forwarded", "proto=http")
                .header("X-Forwarded-Proto", "http")
                .exchange()
                .expectHeader()
                .valueEquals("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    @Test
    void whoFoundAWeaknessReadsWhomToWriteTo() {
        behindNginx("127.0.0.7")
                .get()
                .uri("/.well-known/security.txt")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(file -> assertThat(file).startsWith("Contact: mailto:security@tem.example.vn\nExpires: 20"));
        people.nobody()
                .get()
                .uri("/.well-known/other.txt")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    /** All come over the proxy's own connections, which nobody counts as one client's. */
    @Test
    void moreClientsThanOneMayHaveConnectionsComeByTheProxy() {
        List<Integer> answers = AtOnce.all(
                300,
                i -> scan(
                        behindNginx("127.0.1." + (1 + i % 250)), market.code(2).toString()));

        assertThat(answers).containsOnly(200);
    }

    @Test
    void aProxyThatAddsALineOfItsOwnIsReadByItsOwnLine() {
        DisposableServer adding = addingALine();
        WebTestClient liar = client("http://127.0.0.1:" + adding.port(), HttpClient.create(alone()))
                .mutate()
                .filter(Answers.readWhole())
                .build();
        try {
            assertThat(AtOnce.all(2 * MORE_THAN_ALLOWED, i -> claiming(liar, "203.0.113." + i, "/S/XX" + i)))
                    .contains(429);
        } finally {
            adding.disposeNow();
        }
    }

    private static int claiming(WebTestClient client, String address, String path) {
        return client.get()
                .uri(path)
                .header("X-Forwarded-For", address)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    /** As HAProxy's {@code option forwardfor} does: what came stays, and a second line says who sent it. */
    private DisposableServer addingALine() {
        HttpClient onwards = HttpClient.create(alone());
        return HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle((request, response) -> onwards.headers(headers -> headers.set(request.requestHeaders())
                                .remove("Host")
                                .add("X-Forwarded-For", "127.0.0.8"))
                        .get()
                        .uri(people.address() + request.uri())
                        .response((answer, body) -> response.status(answer.status())
                                .sendByteArray(body.aggregate().asByteArray()))
                        .then())
                .bindNow();
    }

    private static int scan(WebTestClient client, String code) {
        return client.get()
                .uri("/S/" + code)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private static int signIn(WebTestClient client, String login, String password) {
        return client.post()
                .uri("/api/v1/sessions")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Sec-Fetch-Site", "same-origin")
                .bodyValue(Map.of("login", login, "password", password))
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private WebTestClient behindNginx(String from) {
        return client(
                nginx.address(),
                HttpClient.create(alone())
                        .bindAddress(() -> new InetSocketAddress(from, 0))
                        .secure(https -> https.sslContext(trustingAnybody())));
    }

    private static WebTestClient client(String address, HttpClient http) {
        return WebTestClient.bindToServer(new ReactorClientHttpConnector(http))
                .baseUrl(address)
                // Of three hundred at once on a busy machine some wait longer than the usual five seconds.
                .responseTimeout(Duration.ofSeconds(30))
                .filter(Answers.readWhole())
                .build();
    }

    private static ConnectionProvider alone() {
        return ConnectionProvider.newConnection();
    }

    private static io.netty.handler.ssl.SslContext trustingAnybody() {
        try {
            return SslContextBuilder.forClient()
                    .trustManager(InsecureTrustManagerFactory.INSTANCE)
                    .build();
        } catch (SSLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
