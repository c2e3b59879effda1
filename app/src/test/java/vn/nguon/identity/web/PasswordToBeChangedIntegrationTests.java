package vn.nguon.identity.web;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** A password that somebody else made is for signing in once, to choose one's own. */
@PlatformTest
class PasswordToBeChangedIntegrationTests {

    private final People people;

    PasswordToBeChangedIntegrationTests(People people) {
        this.people = people;
    }

    @Test
    void nothingIsDoneWithAPasswordThatWasReset() {
        Person owner = people.inspector();
        String made = reset(owner);
        WebTestClient client = signedIn(owner.login(), made);

        new Api(client).get("/api/v1/me").ok();
        new Api(client).get("/api/v1/alerts").refused(403, "password-to-be-changed");
        new Api(client).post("/api/v1/api-keys", """
                        {"name": "x", "scopes": ["READ"], "expiresAt": "2027-03-01T00:00:00Z", "password": "%s"}""".formatted(made)).refused(403, "password-to-be-changed");
        Forms pages = new Forms(client);
        pages.open("/inspect").ledTo("/account/password");
        pages.open("/account/password").ok().says("do người khác cấp");
        pages.send("/account", "name", "Khác").refused(403);

        pages.send("/account/password", "current", made, "next", "một câu dễ nhớ hơn")
                .ledTo("/account");

        pages.open("/inspect").ok();
        new Api(client).get("/api/v1/alerts").ok();
    }

    @Test
    void aPasswordThatAManagerChoseIsToBeChanged() {
        var cooperative = people.organisation("HTX Người mới");
        String login = "moi-" + UUID.randomUUID();
        Api.of(people.manager(cooperative))
                .post(
                        "/api/v1/accounts",
                        Map.of(
                                "login",
                                login,
                                "name",
                                "Người mới",
                                "password",
                                Person.PASSWORD,
                                "organisation",
                                cooperative.value(),
                                "roles",
                                new String[] {"MEMBER"}))
                .created();

        new Api(signedIn(login, Person.PASSWORD)).get("/api/v1/alerts").refused(403, "password-to-be-changed");
    }

    @Test
    void whoChangesAPasswordThatWasResetMeanwhileChangesNothing() {
        Person owner = people.inspector();
        Api session = Api.of(owner);
        reset(owner);

        session.post("/api/v1/me/password", """
                        {"current": "%s", "next": "một câu dễ nhớ hơn"}""".formatted(Person.PASSWORD)).refused(401, "not-signed-in");
    }

    private String reset(Person owner) {
        return Api.of(people.administrator())
                .post("/api/v1/accounts/" + owner.account() + "/password-resets", "")
                .ok()
                .text("$.password");
    }

    private WebTestClient signedIn(String login, String password) {
        String cookie = people.nobody()
                .post()
                .uri("/api/v1/sessions")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"login\": \"" + login + "\", \"password\": \"" + password + "\"}")
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseCookies()
                .getFirst("nguon")
                .getValue();
        return people.nobody()
                .mutate()
                .defaultCookie("nguon", cookie)
                .defaultHeader("Sec-Fetch-Site", "same-origin")
                .build();
    }
}
