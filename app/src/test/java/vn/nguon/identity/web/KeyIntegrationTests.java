package vn.nguon.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.testing.Answers.made;
import static vn.nguon.testing.Answers.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.identity.Scope;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class KeyIntegrationTests {

    private final People people;
    private final DatabaseClient database;

    KeyIntegrationTests(People people, DatabaseClient database) {
        this.people = people;
        this.database = database;
    }

    @Test
    void makesAKeyWhoseSecretIsShownOnce() {
        Person member = people.member(people.organisation("HTX Phong Điền"));

        String secret = (String) made(ask(member, "cân đóng gói", List.of("READ", "RECORD"), inDays(30)))
                .get("secret");

        assertThat(secret).matches("ngk_[A-Za-z0-9_-]{43}");
        member.http()
                .get()
                .uri("/api/v1/api-keys")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].name")
                .isEqualTo("cân đóng gói")
                .jsonPath("$.items[0].scopes")
                .isEqualTo(List.of("READ", "RECORD"))
                .jsonPath("$.items[0].secret")
                .doesNotExist();
        with(secret).get().uri("/api/v1/me").exchange().expectStatus().isOk();
        assertThat(database.sql("select count(*) from api_key where position(:secret in (api_key.*)::text) > 0")
                        .bind("secret", secret)
                        .mapValue(Long.class)
                        .one()
                        .block())
                .isZero();
    }

    @Test
    void refusesAKeyWithoutNameScopeOrEnd() {
        Person member = people.member(people.organisation("HTX Phong Điền"));

        assertThat(refused(ask(member, " ", List.of("READ"), inDays(1)), 422, "invalid"))
                .containsEntry("field", "name");
        assertThat(refused(ask(member, "x", List.of(), inDays(1)), 422, "invalid"))
                .containsEntry("field", "scopes");
        assertThat(refused(ask(member, "x", List.of("READ"), inDays(-1)), 422, "invalid"))
                .containsEntry("field", "expiresAt");
        assertThat(refused(ask(member, "x", List.of("READ"), inDays(800)), 422, "invalid"))
                .containsEntry("field", "expiresAt");
        assertThat(refused(ask(member, "x", List.of("EVERYTHING"), inDays(1)), 400, "wrong-kind-of-value"))
                .containsEntry("field", "scopes[0]");
    }

    @Test
    void aKeyMayOnlyDoWhatItWasMadeFor() {
        Person member = people.member(people.organisation("HTX Phong Điền"));

        refused(people.withKey(member, Scope.RECORD).get().uri("/api/v1/me").exchange(), 403, "scope-missing");
        people.withKey(member, Scope.READ)
                .get()
                .uri("/api/v1/me")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void aKeyMayNotMakeKeysNorLookAfterAccounts() {
        WebTestClient key = people.withKey(people.administrator(), Scope.values());

        refused(key.get().uri("/api/v1/api-keys").exchange(), 403, "person-needed");
        refused(
                key.post()
                        .uri("/api/v1/api-keys")
                        .bodyValue(Map.of("name", "more"))
                        .exchange(),
                403,
                "person-needed");
        refused(key.get().uri("/api/v1/accounts").exchange(), 403, "person-needed");
        refused(key.get().uri("/api/v1/sessions").exchange(), 403, "person-needed");
        refused(
                key.put()
                        .uri("/api/v1/me")
                        .bodyValue(Map.of("name", "Khác", "version", 1))
                        .exchange(),
                403,
                "person-needed");
    }

    @Test
    void saysTheSameOfEveryKeyThatIsNotInForce() {
        Person member = people.member(people.organisation("HTX Phong Điền"));
        WebTestClient expired = people.withKey(member, Scope.READ);
        database.sql("update api_key set expires_at = now() - interval '1 second' where account_id = :id")
                .bind("id", member.account())
                .then()
                .block();
        WebTestClient revoked = people.withKey(member, Scope.READ);
        database.sql("update api_key set revoked_at = now() where account_id = :id")
                .bind("id", member.account())
                .then()
                .block();

        Map<String, Object> madeUp =
                refused(with("ngk_madeup").get().uri("/api/v1/me").exchange(), 401, "key-not-in-force");
        assertThat(refused(expired.get().uri("/api/v1/me").exchange(), 401, "key-not-in-force"))
                .isEqualTo(madeUp);
        assertThat(refused(revoked.get().uri("/api/v1/me").exchange(), 401, "key-not-in-force"))
                .isEqualTo(madeUp);
    }

    @Test
    void aKeyDiesWithItsAccount() {
        Person member = people.member(people.organisation("HTX Phong Điền"));
        WebTestClient key = people.withKey(member, Scope.READ);
        people.administrator()
                .http()
                .delete()
                .uri("/api/v1/accounts/" + member.account())
                .exchange()
                .expectStatus()
                .isNoContent();

        refused(key.get().uri("/api/v1/me").exchange(), 401, "key-not-in-force");
    }

    @Test
    void revokesAKey() {
        var cooperative = people.organisation("HTX Phong Điền");
        Person member = people.member(cooperative);
        Map<String, Object> first = made(ask(member, "một", List.of("READ"), inDays(1)));
        Map<String, Object> second = made(ask(member, "hai", List.of("READ"), inDays(1)));

        member.http()
                .delete()
                .uri("/api/v1/api-keys/" + id(first))
                .exchange()
                .expectStatus()
                .isNoContent();
        people.manager(cooperative)
                .http()
                .delete()
                .uri("/api/v1/api-keys/" + id(second))
                .exchange()
                .expectStatus()
                .isNoContent();

        refused(with((String) first.get("secret")).get().uri("/api/v1/me").exchange(), 401, "key-not-in-force");
        refused(with((String) second.get("secret")).get().uri("/api/v1/me").exchange(), 401, "key-not-in-force");
        refused(member.http().delete().uri("/api/v1/api-keys/" + id(first)).exchange(), 404, "not-found");
    }

    @Test
    void nobodyRevokesAStrangersKey() {
        Person member = people.member(people.organisation("HTX Phong Điền"));
        Map<String, Object> key = made(ask(member, "một", List.of("READ"), inDays(1)));
        String address = "/api/v1/api-keys/" + id(key);

        refused(people.nobody().delete().uri(address).exchange(), 401, "not-signed-in");
        refused(
                people.manager(people.organisation("HTX khác"))
                        .http()
                        .delete()
                        .uri(address)
                        .exchange(),
                404,
                "not-found");
        refused(people.inspector().http().delete().uri(address).exchange(), 404, "not-found");
        refused(
                people.member(people.organisation("HTX khác"))
                        .http()
                        .delete()
                        .uri(address)
                        .exchange(),
                404,
                "not-found");
        with((String) key.get("secret"))
                .get()
                .uri("/api/v1/me")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static WebTestClient.ResponseSpec ask(Person person, String name, List<String> scopes, Instant expiresAt) {
        return person.http()
                .post()
                .uri("/api/v1/api-keys")
                .bodyValue(Map.of(
                        "name", name, "scopes", scopes, "expiresAt", expiresAt.toString(), "password", Person.PASSWORD))
                .exchange();
    }

    private WebTestClient with(String secret) {
        return people.nobody()
                .mutate()
                .defaultHeader("Authorization", "Bearer " + secret)
                .build();
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    private static Object id(Map<String, Object> made) {
        return ((Map<?, ?>) made.getOrDefault("key", Map.of())).get("id");
    }
}
