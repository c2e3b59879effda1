package vn.nguon.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import vn.nguon.testing.Api;
import vn.nguon.testing.MovableClock;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/**
 * Strangers guess, and the owner comes in all the same. Addresses are those that a trusted proxy names; the clock stands,
 * so that no wait ends meanwhile.
 */
@PlatformTest
@Import(MovableClock.class)
class SignInWaitIntegrationTests {

    private static final String OWNERS = "203.0.113.200";

    private final People people;

    SignInWaitIntegrationTests(People people) {
        this.people = people;
    }

    @Test
    void wrongPasswordsFromElsewhereDoNotKeepTheOwnerOut() {
        Person owner = people.authority();
        for (int i = 0; i < 9; i++) {
            signIn(owner.login(), "guess number " + i, "198.51.100.7", null);
        }

        assertThat(signIn(owner.login(), Person.PASSWORD, "198.51.100.7", null).status())
                .isEqualTo(429);
        assertThat(signIn(owner.login(), Person.PASSWORD, OWNERS, null).status())
                .isEqualTo(201);
    }

    @Test
    void guessingOverManyAddressesIsBoundedAndKeepsNoKnownDeviceWaiting() {
        Person owner = people.authority();
        Answer first = signIn(owner.login(), Person.PASSWORD, OWNERS, null);

        int tried = 0;
        for (int i = 0; i < 60; i++) {
            Answer guess = signIn(owner.login(), "guess number " + i, "198.51.100." + i, null);
            tried += guess.status() == 401 ? 1 : 0;
        }

        assertThat(tried).isEqualTo(30);
        assertThat(signIn(owner.login(), Person.PASSWORD, "192.0.2.99", null).status())
                .isEqualTo(429);
        Answer again = signIn(owner.login(), Person.PASSWORD, "198.51.100.7", first.device());
        assertThat(again.status()).isEqualTo(201);
        // Each sign-in gives the device another token, and takes the older one's worth.
        assertThat(again.device()).isNotEqualTo(first.device());
        assertThat(signIn(owner.login(), Person.PASSWORD, OWNERS, first.device())
                        .status())
                .isEqualTo(429);
        assertThat(signIn(owner.login(), Person.PASSWORD, OWNERS, again.device())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void guessingOnAKnownDeviceWaitsToo() {
        Person owner = people.inspector();
        String device = signIn(owner.login(), Person.PASSWORD, OWNERS, null).device();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(owner.login(), "guess number " + i, "198.51.100." + i, device)
                            .status())
                    .isEqualTo(401);
        }

        assertThat(signIn(owner.login(), Person.PASSWORD, OWNERS, device).status())
                .isEqualTo(429);
    }

    @Test
    void aDeviceIsKnownToThoseWhoSignedInOnItAndSignsNobodyIn() {
        Person one = people.inspector();
        Person other = people.inspector();
        String shared = signIn(one.login(), Person.PASSWORD, OWNERS, null).device();
        for (int i = 0; i < 5; i++) {
            signIn(other.login(), "guess number " + i, OWNERS, shared);
        }
        assertThat(signIn(other.login(), Person.PASSWORD, OWNERS, shared).status())
                .isEqualTo(429);

        String both =
                signIn(other.login(), Person.PASSWORD, "192.0.2.1", shared).device();

        assertThat(signIn(one.login(), Person.PASSWORD, OWNERS, both).status()).isEqualTo(201);
        people.nobody()
                .get()
                .uri("/api/v1/me")
                .cookie("nguon-device", both)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void aResetKnowsNoDeviceAnyMoreAndForgetsWhatStrangersTried() {
        Person owner = people.inspector();
        String device = signIn(owner.login(), Person.PASSWORD, OWNERS, null).device();
        for (int i = 0; i < 40; i++) {
            signIn(owner.login(), "guess number " + i, "198.51.100." + i, null);
        }

        String password = Api.of(people.administrator())
                .post("/api/v1/accounts/" + owner.account() + "/password-resets", "")
                .ok()
                .text("$.password");

        assertThat(signIn(owner.login(), password, OWNERS, null).status()).isEqualTo(201);
        for (int i = 0; i < 40; i++) {
            signIn(owner.login(), "guess number " + i, "198.51.100." + i, null);
        }
        assertThat(signIn(owner.login(), password, "192.0.2.7", device).status())
                .isEqualTo(429);
    }

    @Test
    void aPasswordAskedAgainKeepsNobodyWaitingButTheSessionThatGuesses() {
        Person owner = people.inspector();
        Api thief = Api.of(owner);
        for (int i = 0; i < 5; i++) {
            thief.post("/api/v1/me/password", """
                            {"current": "guess", "next": "một câu dễ nhớ hơn"}""")
                    .refused(422, "password-wrong")
                    .about("current");
        }
        thief.post("/api/v1/api-keys", """
                        {"name": "x", "scopes": ["READ"], "expiresAt": "2027-03-01T00:00:00Z", "password": "guess"}""").refused(429, "too-many-tries");

        assertThat(signIn(owner.login(), Person.PASSWORD, OWNERS, null).status())
                .isEqualTo(201);
        new Api(people.signedIn(owner.actor()))
                .post("/api/v1/me/password", """
                        {"current": "%s", "next": "một câu dễ nhớ hơn"}""".formatted(Person.PASSWORD))
                .result();
        assertThat(signIn(owner.login(), "một câu dễ nhớ hơn", OWNERS, null).status())
                .isEqualTo(201);
    }

    private Answer signIn(String login, String password, String from, @Nullable String device) {
        var request = people.nobody()
                .post()
                .uri("/api/v1/sessions")
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Forwarded-For", from);
        if (device != null) {
            request.cookie("nguon-device", device);
        }
        EntityExchangeResult<byte[]> result = request.bodyValue("""
                        {"login": "%s", "password": "%s"}""".formatted(login, password))
                .exchange()
                .expectBody()
                .returnResult();
        ResponseCookie cookie = result.getResponseCookies().getFirst("nguon-device");
        if (cookie != null) {
            assertThat(List.of(cookie.isHttpOnly(), cookie.getSameSite(), cookie.getPath()))
                    .containsExactly(true, "Lax", "/");
        }
        return new Answer(result.getStatus().value(), cookie == null ? null : cookie.getValue());
    }

    private record Answer(int status, @Nullable String token) {

        String device() {
            return Objects.requireNonNull(token);
        }
    }
}
