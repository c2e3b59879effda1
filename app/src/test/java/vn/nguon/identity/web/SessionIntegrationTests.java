package vn.nguon.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.testing.Answers.refused;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseCookie;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vn.nguon.identity.Role;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class SessionIntegrationTests {

    private final People people;
    private final DatabaseClient database;

    SessionIntegrationTests(People people, DatabaseClient database) {
        this.people = people;
        this.database = database;
    }

    @Test
    void signsInWithLoginAndPassword() {
        Person inspector = people.inspector();

        ResponseCookie cookie = cookie(signIn(inspector.login().toUpperCase(Locale.ROOT), Person.PASSWORD));

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge().toDays()).isEqualTo(30);
        me(cookie).expectStatus().isOk();
    }

    @Test
    void whoSignsInAgainInTheSameBrowserLeavesNoSessionBehind() {
        Person inspector = people.inspector();
        ResponseCookie before = cookie(signIn(inspector.login(), Person.PASSWORD));
        ResponseCookie elsewhere = cookie(signIn(inspector.login(), Person.PASSWORD));

        ResponseCookie after = cookie(people.nobody()
                .post()
                .uri("/api/v1/sessions")
                .cookie("nguon", before.getValue())
                .header("Sec-Fetch-Site", "same-origin")
                .bodyValue(Map.of("login", inspector.login(), "password", Person.PASSWORD))
                .exchange());

        me(after).expectStatus().isOk();
        me(elsewhere).expectStatus().isOk();
        me(before).expectStatus().isUnauthorized();
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfALoginNobodyHas() {
        Person inspector = people.inspector();

        Map<String, Object> wrong = refused(signIn(inspector.login(), "not my password"), 401, "sign-in-refused");
        Map<String, Object> unknown =
                refused(signIn("nobody-" + inspector.login(), "whatever it is"), 401, "sign-in-refused");
        Map<String, Object> empty = refused(signIn("", ""), 401, "sign-in-refused");
        Map<String, Object> endless = refused(signIn("a".repeat(500), "b".repeat(5000)), 401, "sign-in-refused");

        assertThat(unknown).isEqualTo(wrong);
        assertThat(empty).isEqualTo(wrong);
        assertThat(endless).isEqualTo(wrong);
    }

    @Test
    void makesALoginThatIsGuessedAtWaitWhetherAnybodyHasItOrNot() {
        Person inspector = people.inspector();

        for (String login : new String[] {inspector.login(), "nobody-" + inspector.login()}) {
            for (int i = 0; i < 5; i++) {
                refused(signIn(login, "guess number " + i), 401, "sign-in-refused");
            }

            ResponseSpec sixth = signIn(login, Person.PASSWORD);

            sixth.expectHeader().valueMatches("Retry-After", "\\d+");
            assertThat((Integer) refused(sixth, 429, "too-many-tries").get("retryAfter"))
                    .isBetween(1, 31);
        }
    }

    @Test
    void forgetsWrongTriesOnceTheOwnerCame() {
        Person inspector = people.inspector();

        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                refused(signIn(inspector.login(), "guess number " + i), 401, "sign-in-refused");
            }
            signIn(inspector.login(), Person.PASSWORD).expectStatus().isCreated();
        }
    }

    @Test
    void aClosedAccountCannotSignIn() {
        Person member = people.inspector();
        people.administrator()
                .http()
                .delete()
                .uri("/api/v1/accounts/" + member.account())
                .exchange()
                .expectStatus()
                .isNoContent();

        refused(signIn(member.login(), Person.PASSWORD), 401, "sign-in-refused");
        refused(member.http().get().uri("/api/v1/me").exchange(), 401, "not-signed-in");
    }

    @Test
    void signsOut() {
        Person inspector = people.inspector();
        ResponseCookie cookie = cookie(signIn(inspector.login(), Person.PASSWORD));

        EntityExchangeResult<Void> signedOut = people.nobody()
                .delete()
                .uri("/api/v1/sessions/current")
                .cookie("nguon", cookie.getValue())
                .header("Sec-Fetch-Site", "same-origin")
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectBody(Void.class)
                .returnResult();

        assertThat(Objects.requireNonNull(signedOut.getResponseCookies().getFirst("nguon"))
                        .getMaxAge()
                        .isZero())
                .isTrue();
        refused(me(cookie), 401, "not-signed-in");
    }

    @Test
    void listsMyDevicesAndEndsOneOfThem() {
        Person inspector = people.inspector();
        ResponseCookie phone = cookie(signIn(inspector.login(), Person.PASSWORD));

        long[] other = {0};
        inspector
                .http()
                .get()
                .uri("/api/v1/sessions")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.items[?(@.current == true)].id")
                .value(ids -> assertThat((List<?>) ids).hasSize(1))
                .jsonPath("$.items[?(@.current == false)].id")
                .value(ids -> other[0] = Long.parseLong(ids.toString().replaceAll("\\D", "")));
        inspector
                .http()
                .delete()
                .uri("/api/v1/sessions/" + other[0])
                .exchange()
                .expectStatus()
                .isNoContent();

        refused(me(phone), 401, "not-signed-in");
        refused(inspector.http().delete().uri("/api/v1/sessions/" + other[0]).exchange(), 404, "not-found");
    }

    @Test
    void nobodyEndsAnothersSession() {
        Person inspector = people.inspector();
        long session = sessionOf(inspector);

        refused(
                people.administrator()
                        .http()
                        .delete()
                        .uri("/api/v1/sessions/" + session)
                        .exchange(),
                404,
                "not-found");
        refused(people.nobody().delete().uri("/api/v1/sessions/" + session).exchange(), 401, "not-signed-in");
        refused(
                people.administrator()
                        .http()
                        .delete()
                        .uri("/api/v1/sessions/9999999")
                        .exchange(),
                404,
                "not-found");
        refused(
                people.administrator()
                        .http()
                        .delete()
                        .uri("/api/v1/sessions/mine")
                        .exchange(),
                400,
                "wrong-kind-of-value");
        inspector.http().get().uri("/api/v1/me").exchange().expectStatus().isOk();
    }

    @Test
    void aSessionEndsWhenItIsNotUsed() {
        Person inspector = people.inspector();

        change(inspector, "last_seen_at = now() - interval '11 hours 59 minutes'");
        inspector.http().get().uri("/api/v1/me").exchange().expectStatus().isOk();
        change(inspector, "last_seen_at = now() - interval '12 hours 1 minute'");

        refused(inspector.http().get().uri("/api/v1/me").exchange(), 401, "not-signed-in");
    }

    @Test
    void useKeepsASessionAlive() {
        Person inspector = people.inspector();
        change(inspector, "last_seen_at = now() - interval '11 hours'");

        inspector.http().get().uri("/api/v1/me").exchange().expectStatus().isOk();

        assertThat(database.sql(
                                "select last_seen_at > now() - interval '1 minute' fresh from sign_in_session where account_id = :id")
                        .bind("id", inspector.account())
                        .mapValue(Boolean.class)
                        .one()
                        .block())
                .isTrue();
    }

    @Test
    void aSessionEndsAfterItsLifeHoweverOftenItIsUsed() {
        Person inspector = people.inspector();
        change(inspector, "expires_at = now() - interval '1 second'");

        refused(inspector.http().get().uri("/api/v1/me").exchange(), 401, "not-signed-in");
    }

    @Test
    void aManagerSignsOutAMemberWhosePhoneWasLost() {
        var cooperative = people.organisation("HTX Nam Đông");
        Person member = people.member(cooperative);
        Person manager = people.manager(cooperative);

        manager.http()
                .delete()
                .uri("/api/v1/accounts/" + member.account() + "/sessions")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.ended")
                .isEqualTo(1);

        refused(member.http().get().uri("/api/v1/me").exchange(), 401, "not-signed-in");
        assertThat(database.sql(
                                "select count(*) from ledger_subject s join ledger_entry e on e.id = s.entry_id where s.subject = :who and e.content like '%\"sessions-ended\"%'")
                        .bind("who", "account:" + member.account())
                        .mapValue(Long.class)
                        .one()
                        .block())
                .isEqualTo(1);
        refused(
                manager.http()
                        .delete()
                        .uri("/api/v1/accounts/"
                                + people.of(null, Role.INSPECTOR).account() + "/sessions")
                        .exchange(),
                404,
                "not-found");
    }

    private ResponseSpec signIn(String login, String password) {
        return people.nobody()
                .post()
                .uri("/api/v1/sessions")
                .bodyValue(Map.of("login", login, "password", password))
                .exchange();
    }

    private static ResponseCookie cookie(ResponseSpec signedIn) {
        return Objects.requireNonNull(signedIn.expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseCookies()
                .getFirst("nguon"));
    }

    private ResponseSpec me(ResponseCookie cookie) {
        WebTestClient anybody = people.nobody();
        return anybody.get()
                .uri("/api/v1/me")
                .cookie("nguon", cookie.getValue())
                .exchange();
    }

    private long sessionOf(Person person) {
        return Objects.requireNonNull(database.sql("select id from sign_in_session where account_id = :id")
                .bind("id", person.account())
                .mapValue(Long.class)
                .one()
                .block());
    }

    private void change(Person person, String assignment) {
        database.sql("update sign_in_session set " + assignment + " where account_id = :id")
                .bind("id", person.account())
                .then()
                .block();
    }
}
