package vn.nguon.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.testing.Answers.refused;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import vn.nguon.testing.Answers;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class SecurityConfigurationIntegrationTests {

    private final People people;
    private final Environment environment;

    SecurityConfigurationIntegrationTests(People people, Environment environment) {
        this.people = people;
        this.environment = environment;
    }

    @Test
    void everyAnswerTellsBrowsersWhatNotToAllow() {
        for (String path : new String[] {"/", "/S/XYZ", "/sign-in", "/api/v1/me", "/no-such-page"}) {
            people.nobody()
                    .get()
                    .uri(path)
                    .exchange()
                    .expectHeader()
                    .valueEquals("X-Content-Type-Options", "nosniff")
                    .expectHeader()
                    .valueEquals("Referrer-Policy", "same-origin")
                    .expectHeader()
                    .valueMatches("Content-Security-Policy", ".*frame-ancestors 'none'.*")
                    .expectHeader()
                    .value(
                            "Content-Security-Policy",
                            policy -> assertThat(policy).doesNotContain("unsafe"))
                    .expectHeader()
                    .valueMatches("Permissions-Policy", "camera=\\(self\\).*")
                    .expectHeader()
                    .doesNotExist("Strict-Transport-Security");
        }
    }

    @Test
    void noCacheKeepsWhatWasMadeForOnePerson() {
        people.inspector()
                .http()
                .get()
                .uri("/api/v1/me")
                .exchange()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store");
    }

    @Test
    void refusesAWriteByCookieWithoutProofOfOrigin() {
        Person inspector = people.inspector();
        WebTestClient elsewhere = inspector
                .http()
                .mutate()
                .defaultHeaders(headers -> headers.remove("Sec-Fetch-Site"))
                .build();

        refused(
                elsewhere
                        .post()
                        .uri("/api/v1/api-keys")
                        .bodyValue(Map.of("name", "x"))
                        .exchange(),
                403,
                "from-another-site");
        refused(
                elsewhere
                        .delete()
                        .uri("/api/v1/sessions/current")
                        .header("Origin", "https://evil.example")
                        .exchange(),
                403,
                "from-another-site");
        elsewhere.get().uri("/api/v1/me").exchange().expectStatus().isOk();
    }

    @Test
    void refusesAFormFromAnotherSite() {
        refused(
                people.nobody()
                        .post()
                        .uri("/sign-in")
                        .header("Sec-Fetch-Site", "cross-site")
                        .body(BodyInserters.fromFormData("login", "a").with("password", "b"))
                        .exchange(),
                403,
                "from-another-site");
    }

    @Test
    void refusesAddressesThatCanBeReadInTwoWays() {
        WebTestClient client = people.nobody();

        for (String path :
                new String[] {"/api/v1/;x=1/me", "/api//v1/me", "/api/v1/%2e%2e/me", "/api/v1/%2Fme", "/api/v1/%00me"
                }) {
            refused(client.get().uri(URI.create(people.address() + path)).exchange(), 400, "address-malformed");
        }
    }

    @Test
    void showsAPersonWhoLooksForAPageWhereToSignIn() {
        people.nobody()
                .get()
                .uri("/console/lots?open=1")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/sign-in?to=%2Fconsole%2Flots%3Fopen%3D1");
    }

    @Test
    void operatorsFindHealthAndNumbersOnAPortOfTheirOwn() {
        WebTestClient operator = WebTestClient.bindToServer()
                .responseTimeout(Duration.ofSeconds(30))
                .baseUrl("http://127.0.0.1:" + environment.getRequiredProperty("local.management.port"))
                .filter(Answers.readWhole())
                .build();

        operator.get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk();
        operator.get().uri("/actuator/prometheus").exchange().expectStatus().isOk();
        operator.get().uri("/actuator/env").exchange().expectStatus().isNotFound();
        refused(people.nobody().get().uri("/actuator/health").exchange(), 404, "not-found");
    }

    @Test
    void describesTheApi() {
        people.nobody()
                .get()
                .uri("/api/docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.openapi")
                .value(version -> assertThat((String) version).startsWith("3.1"))
                .jsonPath("$.components.schemas.Problem")
                .exists()
                .jsonPath("$.components.schemas.Actor")
                .doesNotExist()
                .jsonPath("$.components.securitySchemes.key.scheme")
                .isEqualTo("bearer")
                .jsonPath("$.paths['/api/v1/accounts'].post.parameters[?(@.name == 'Idempotency-Key')]")
                .exists()
                .jsonPath("$.paths['/api/v1/accounts'].post.responses.default")
                .exists()
                .jsonPath("$.paths['/api/v1/me'].get.parameters")
                .doesNotExist();
        people.nobody().get().uri("/api/docs/ui").exchange().expectStatus().is3xxRedirection();
    }
}
