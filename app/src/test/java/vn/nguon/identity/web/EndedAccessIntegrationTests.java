package vn.nguon.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.identity.Scope;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** What ends with a reset, a sign-out everywhere and a changed password; and who sees what would go on. */
@PlatformTest
class EndedAccessIntegrationTests {

    private final People people;

    EndedAccessIntegrationTests(People people) {
        this.people = people;
    }

    @Test
    void aResetEndsKeysAndSessions() {
        Person owner = people.inspector();
        WebTestClient key = people.withKey(owner, Scope.READ);

        Api.of(people.administrator())
                .post("/api/v1/accounts/" + owner.account() + "/password-resets", "")
                .ok();

        new Api(key).get("/api/v1/me").refused(401, "key-not-in-force");
        Api.of(owner).get("/api/v1/me").refused(401, "not-signed-in");
    }

    @Test
    void signingOutEverywhereEndsKeysAndSessions() {
        Person owner = people.inspector();
        WebTestClient key = people.withKey(owner, Scope.READ);

        Api.Answer ended = Api.of(people.administrator())
                .send(HttpMethod.DELETE, "/api/v1/accounts/" + owner.account() + "/sessions", "", null)
                .ok();

        assertThat(ended.number("$.keys")).isEqualTo(1);
        new Api(key).get("/api/v1/me").refused(401, "key-not-in-force");
        Api.of(owner).get("/api/v1/me").refused(401, "not-signed-in");
    }

    @Test
    void aChangedPasswordEndsKeysAndOtherSessions() {
        Person owner = people.inspector();
        WebTestClient key = people.withKey(owner, Scope.READ);
        Api other = new Api(people.signedIn(owner.actor()));

        Forms.of(owner)
                .send("/account/password", "current", Person.PASSWORD, "next", "một câu dễ nhớ hơn")
                .ledTo("/account");

        new Api(key).get("/api/v1/me").refused(401, "key-not-in-force");
        other.get("/api/v1/me").refused(401, "not-signed-in");
        Api.of(owner).get("/api/v1/me").ok();
    }

    @Test
    void aKeyIsMadeWithThePasswordOnly() {
        Api own = Api.of(people.inspector());
        String key = """
                {"name": "x", "scopes": ["READ"], "expiresAt": "2027-03-01T00:00:00Z"%s}""";

        own.post("/api/v1/api-keys", key.formatted(""))
                .refused(422, "password-wrong")
                .about("password");
        own.post("/api/v1/api-keys", key.formatted(", \"password\": \"a guess\""))
                .refused(422, "password-wrong")
                .about("password");
        own.post("/api/v1/api-keys", key.formatted(", \"password\": \"" + Person.PASSWORD + "\""))
                .created();
    }

    @Test
    void managersAndAdministratorsSeeAndRevokeKeysOfWhomTheyLookAfter() {
        var cooperative = people.organisation("HTX Khoá của ai");
        Person member = people.member(cooperative);
        WebTestClient key = people.withKey(member, Scope.READ);
        String list = "/api/v1/accounts/" + member.account() + "/api-keys";

        Person manager = people.manager(cooperative);
        assertThat(Api.of(manager).get(list).ok().texts("$.items[*].name")).isEqualTo(List.of("test"));
        assertThat(Api.of(people.administrator()).get(list).ok().texts("$.items[*].name"))
                .isEqualTo(List.of("test"));
        Api.of(people.manager(people.organisation("HTX khác"))).get(list).refused(404, "not-found");
        Api.of(people.member(cooperative)).get(list).refused(403, "not-allowed");
        Api.of(people.authority()).get(list).refused(404, "not-found");

        String page = "/console/people/" + member.account();
        Forms.Shown shown = Forms.of(manager).open(page).ok().says("Khoá API đang có hiệu lực", "READ");
        String revoke = shown.page().replaceAll("(?s).*action=\"(" + page + "/keys/\\d+/revoke)\".*", "$1");
        Forms.of(manager).send(revoke).ledTo("/console/people");
        new Api(key).get("/api/v1/me").refused(401, "key-not-in-force");
    }

    @Test
    void anAdministratorRevokesAKeyOnThePageOfItsAccount() {
        Person member = people.member(people.organisation("HTX Khoá trên trang"));
        WebTestClient key = people.withKey(member, Scope.READ);
        Forms desk = Forms.of(people.administrator());
        String page = "/admin/accounts/" + member.account();

        String revoke = desk.open(page)
                .ok()
                .says("Khoá API đang có hiệu lực")
                .page()
                .replaceAll("(?s).*action=\"(" + page + "/keys/\\d+/revoke)\".*", "$1");
        Forms.of(people.authority()).send(revoke).refused(403);
        desk.send(revoke).ledTo(page);

        new Api(key).get("/api/v1/me").refused(401, "key-not-in-force");
        Forms.of(people.authority()).open(page).ok().saysNothingOf("Khoá API đang có hiệu lực");
    }
}
