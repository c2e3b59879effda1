package vn.nguon.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.testing.Answers.made;
import static vn.nguon.testing.Answers.refused;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class AccountIntegrationTests {

    private final People people;
    private final DatabaseClient database;

    AccountIntegrationTests(People people, DatabaseClient database) {
        this.people = people;
        this.database = database;
    }

    @Test
    void anAdministratorOpensAnyAccount() {
        OrganisationId cooperative = people.organisation("HTX Phong Điền");

        Map<String, Object> account = made(open(people.administrator(), cooperative, "MEMBER", "MANAGER"));

        assertThat(account)
                .containsEntry("roles", List.of("MEMBER", "MANAGER"))
                .containsEntry("language", "vi")
                .doesNotContainKey("password");
        made(open(people.administrator(), null, "INSPECTOR"));
    }

    @Test
    void aManagerOpensAccountsOfTheirOwnOrganisationOnly() {
        OrganisationId cooperative = people.organisation("HTX Phong Điền");
        Person manager = people.manager(cooperative);

        made(open(manager, cooperative, "MEMBER"));
        made(open(manager, cooperative, "MANAGER"));

        refused(open(manager, people.organisation("HTX khác"), "MEMBER"), 403, "not-allowed");
        refused(open(manager, null, "INSPECTOR"), 403, "not-allowed");
    }

    @Test
    void nobodyHandsOutARoleAboveTheirOwn() {
        OrganisationId cooperative = people.organisation("HTX Phong Điền");

        for (String role : List.of("ADMINISTRATOR", "AUTHORITY", "INSPECTOR", "PRINT_HOUSE")) {
            refused(open(people.manager(cooperative), cooperative, role), 403, "not-allowed");
        }
        for (Person other : List.of(
                people.member(cooperative), people.inspector(), people.authority(), people.printHouse(cooperative))) {
            refused(open(other, cooperative, "MEMBER"), 403, "not-allowed");
        }
        refused(
                people.nobody()
                        .post()
                        .uri("/api/v1/accounts")
                        .bodyValue(wanted(cooperative, "MEMBER"))
                        .exchange(),
                401,
                "not-signed-in");
    }

    @Test
    void theManagerOfAPrintHouseOpensAccountsOfPrinters() {
        OrganisationId house = people.organisation("PRINT_HOUSE", "Nhà in Huế");

        made(open(people.of(house, Role.MANAGER, Role.PRINT_HOUSE), house, "PRINT_HOUSE"));
    }

    @Test
    void refusesAnAccountThatCannotBe() {
        Person administrator = people.administrator();
        OrganisationId cooperative = people.organisation("HTX Phong Điền");

        assertThat(refused(openWith(administrator, cooperative, "login", "hai chữ"), 422, "invalid"))
                .containsEntry("field", "login");
        assertThat(refused(openWith(administrator, cooperative, "name", ""), 422, "invalid"))
                .containsEntry("field", "name");
        assertThat(refused(openWith(administrator, cooperative, "password", "ngắn"), 422, "password-too-weak"))
                .containsEntry("field", "password");
        assertThat(refused(openWith(administrator, cooperative, "password", "password123"), 422, "password-too-weak"))
                .containsEntry("field", "password");
        assertThat(refused(openWith(administrator, cooperative, "roles", List.of()), 422, "invalid"))
                .containsEntry("field", "roles");
        assertThat(refused(openWith(administrator, cooperative, "roles", List.of("KING")), 400, "wrong-kind-of-value"))
                .containsEntry("field", "roles[0]");
        assertThat(refused(openWith(administrator, cooperative, "organisation", 99999999), 422, "invalid"))
                .containsEntry("field", "organisation");
        assertThat(refused(open(administrator, null, "MEMBER"), 422, "invalid")).containsEntry("field", "organisation");
        assertThat(refused(openWith(administrator, cooperative, "isAdmin", true), 400, "unknown-field"))
                .containsEntry("field", "isAdmin");
    }

    @Test
    void aLoginBelongsToOnePersonForEver() {
        Person administrator = people.administrator();
        Person former = people.inspector();
        administrator
                .http()
                .delete()
                .uri("/api/v1/accounts/" + former.account())
                .exchange()
                .expectStatus()
                .isNoContent();

        refused(
                openWith(administrator, people.organisation("HTX Phong Điền"), "login", former.login()),
                409,
                "login-taken");
    }

    @Test
    void opensAnAccountOnceHoweverOftenItIsSent() {
        Person administrator = people.administrator();
        Map<String, Object> wanted = wanted(people.organisation("HTX Phong Điền"), "MEMBER");
        String key = UUID.randomUUID().toString();

        Map<String, Object> first = made(administrator
                .http()
                .post()
                .uri("/api/v1/accounts")
                .header("Idempotency-Key", key)
                .bodyValue(wanted)
                .exchange());
        Map<String, Object> again = made(administrator
                .http()
                .post()
                .uri("/api/v1/accounts")
                .header("Idempotency-Key", key)
                .bodyValue(wanted)
                .exchange());

        assertThat(again).isEqualTo(first);
        Map<String, Object> other = new HashMap<>(wanted);
        other.put("name", "Khác");
        refused(
                administrator
                        .http()
                        .post()
                        .uri("/api/v1/accounts")
                        .header("Idempotency-Key", key)
                        .bodyValue(other)
                        .exchange(),
                422,
                "idempotency-key-reused");
    }

    @Test
    void aManagerSeesTheAccountsOfTheirOwnOrganisationOnly() {
        OrganisationId cooperative = people.organisation("HTX Phong Điền");
        Person manager = people.manager(cooperative);
        Person member = people.member(cooperative);
        Person stranger = people.member(people.organisation("HTX khác"));

        manager.http()
                .get()
                .uri("/api/v1/accounts")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[*].login")
                .isEqualTo(List.of(manager.login(), member.login()));
        manager.http()
                .get()
                .uri("/api/v1/accounts/" + member.account())
                .exchange()
                .expectStatus()
                .isOk();
        refused(
                manager.http()
                        .get()
                        .uri("/api/v1/accounts/" + stranger.account())
                        .exchange(),
                404,
                "not-found");
        refused(
                manager.http()
                        .get()
                        .uri("/api/v1/accounts?organisation=" + stranger.actor().ownOrganisation())
                        .exchange(),
                404,
                "not-found");
        refused(manager.http().get().uri("/api/v1/accounts/9999999").exchange(), 404, "not-found");
        refused(member.http().get().uri("/api/v1/accounts").exchange(), 403, "not-allowed");
        refused(member.http().get().uri("/api/v1/accounts/" + manager.account()).exchange(), 403, "not-allowed");
        refused(people.inspector().http().get().uri("/api/v1/accounts").exchange(), 403, "not-allowed");
        refused(people.nobody().get().uri("/api/v1/accounts").exchange(), 401, "not-signed-in");
    }

    @Test
    void listsAccountsSliceBySlice() {
        OrganisationId cooperative = people.organisation("HTX Phong Điền");
        Person manager = people.manager(cooperative);
        people.member(cooperative);
        people.member(cooperative);

        String[] next = {""};
        manager.http()
                .get()
                .uri("/api/v1/accounts?limit=2")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.next")
                .value(cursor -> next[0] = (String) cursor);
        manager.http()
                .get()
                .uri("/api/v1/accounts?limit=2&cursor=" + next[0])
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.next")
                .isEmpty();
        assertThat(refused(
                        manager.http().get().uri("/api/v1/accounts?cursor=xyz").exchange(), 422, "invalid"))
                .containsEntry("field", "cursor");
        assertThat(refused(manager.http().get().uri("/api/v1/accounts?limit=0").exchange(), 422, "invalid"))
                .containsEntry("field", "limit");
        assertThat(refused(
                        manager.http().get().uri("/api/v1/accounts?limit=many").exchange(), 400, "wrong-kind-of-value"))
                .containsEntry("field", "limit");
    }

    @Test
    void changesRolesAndPutsThatInTheLedger() {
        OrganisationId cooperative = people.organisation("HTX Phong Điền");
        Person member = people.member(cooperative);

        people.manager(cooperative)
                .http()
                .put()
                .uri("/api/v1/accounts/" + member.account())
                .bodyValue(Map.of("roles", List.of("MANAGER"), "version", 1))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.roles[0]")
                .isEqualTo("MANAGER")
                .jsonPath("$.version")
                .isEqualTo(2);

        assertThat(ledger(member)).contains("account-opened", "roles-changed");
    }

    @Test
    void refusesAChangeThatIsNotTheirs() {
        OrganisationId cooperative = people.organisation("HTX Phong Điền");
        Person member = people.member(cooperative);
        Person manager = people.manager(cooperative);
        String address = "/api/v1/accounts/" + member.account();

        refused(
                manager.http()
                        .put()
                        .uri(address)
                        .bodyValue(Map.of("roles", List.of("INSPECTOR"), "version", 1))
                        .exchange(),
                403,
                "not-allowed");
        refused(
                manager.http()
                        .put()
                        .uri(address)
                        .bodyValue(Map.of("name", "Khác", "version", 7))
                        .exchange(),
                412,
                "changed-meanwhile");
        assertThat(refused(
                        manager.http()
                                .put()
                                .uri(address)
                                .bodyValue(Map.of("name", "Khác"))
                                .exchange(),
                        422,
                        "invalid"))
                .containsEntry("field", "version");
        refused(
                manager.http()
                        .put()
                        .uri("/api/v1/accounts/" + manager.account())
                        .bodyValue(Map.of("roles", List.of("MEMBER"), "version", 1))
                        .exchange(),
                409,
                "own-account");
        refused(
                people.manager(people.organisation("HTX khác"))
                        .http()
                        .put()
                        .uri(address)
                        .bodyValue(Map.of("name", "Khác", "version", 1))
                        .exchange(),
                404,
                "not-found");
        refused(
                manager.http()
                        .put()
                        .uri("/api/v1/accounts/9999999")
                        .bodyValue(Map.of("name", "Khác", "version", 1))
                        .exchange(),
                404,
                "not-found");
        refused(
                people.nobody()
                        .put()
                        .uri(address)
                        .bodyValue(Map.of("name", "Khác", "version", 1))
                        .exchange(),
                401,
                "not-signed-in");
    }

    @Test
    void closesAnAccountOnce() {
        OrganisationId cooperative = people.organisation("HTX Phong Điền");
        Person member = people.member(cooperative);
        Person manager = people.manager(cooperative);
        String address = "/api/v1/accounts/" + member.account();

        refused(
                people.manager(people.organisation("HTX khác"))
                        .http()
                        .delete()
                        .uri(address)
                        .exchange(),
                404,
                "not-found");
        refused(people.member(cooperative).http().delete().uri(address).exchange(), 403, "not-allowed");
        refused(
                manager.http()
                        .delete()
                        .uri("/api/v1/accounts/" + manager.account())
                        .exchange(),
                409,
                "own-account");
        refused(manager.http().delete().uri("/api/v1/accounts/9999999").exchange(), 404, "not-found");
        refused(people.nobody().delete().uri(address).exchange(), 401, "not-signed-in");
        manager.http().delete().uri(address).exchange().expectStatus().isNoContent();
        refused(manager.http().delete().uri(address).exchange(), 409, "account-closed");
        refused(
                manager.http()
                        .put()
                        .uri(address)
                        .bodyValue(Map.of("name", "Khác", "version", 2))
                        .exchange(),
                409,
                "account-closed");
        refused(manager.http().post().uri(address + "/password-resets").exchange(), 409, "account-closed");
        assertThat(ledger(member)).contains("account-closed");
    }

    @Test
    void aManagerGivesANewPasswordToWhoForgotTheirs() {
        OrganisationId cooperative = people.organisation("HTX Phong Điền");
        Person member = people.member(cooperative);
        Person manager = people.manager(cooperative);
        String address = "/api/v1/accounts/" + member.account() + "/password-resets";

        refused(
                people.manager(people.organisation("HTX khác"))
                        .http()
                        .post()
                        .uri(address)
                        .exchange(),
                404,
                "not-found");
        refused(
                manager.http()
                        .post()
                        .uri("/api/v1/accounts/" + manager.account() + "/password-resets")
                        .exchange(),
                409,
                "own-account");
        String[] password = {""};
        manager.http()
                .post()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.password")
                .value(given -> password[0] = (String) given);

        refused(member.http().get().uri("/api/v1/me").exchange(), 401, "not-signed-in");
        signIn(member, password[0]).expectStatus().isCreated();
        assertThat(ledger(member)).contains("password-reset");
    }

    @Test
    void changesMyPasswordAndSignsOutMyOtherDevices() {
        Person inspector = people.inspector();
        var otherDevice = people.signedIn(inspector.actor());

        changePassword(inspector, Person.PASSWORD, "bốn từ ngẫu nhiên ghép lại")
                .expectStatus()
                .isNoContent();

        inspector.http().get().uri("/api/v1/me").exchange().expectStatus().isOk();
        refused(otherDevice.get().uri("/api/v1/me").exchange(), 401, "not-signed-in");
        refused(signIn(inspector, Person.PASSWORD), 401, "sign-in-refused");
        signIn(inspector, Normalizer.normalize("bốn từ ngẫu nhiên ghép lại", Normalizer.Form.NFD))
                .expectStatus()
                .isCreated();
        assertThat(ledger(inspector)).contains("password-changed");
    }

    @Test
    void refusesANewPasswordWithoutTheOldOneOrTooWeak() {
        Person inspector = people.inspector();

        assertThat(refused(changePassword(inspector, "not my password", "bốn từ ngẫu nhiên"), 422, "password-wrong"))
                .containsEntry("field", "current");
        refused(changePassword(inspector, Person.PASSWORD, "1234567890"), 422, "password-too-weak");
        refused(changePassword(inspector, Person.PASSWORD, inspector.login() + "1"), 422, "password-too-weak");
        for (int i = 0; i < 5; i++) {
            changePassword(inspector, "guess number " + i, "bốn từ ngẫu nhiên");
        }
        refused(changePassword(inspector, Person.PASSWORD, "bốn từ ngẫu nhiên"), 429, "too-many-tries");
        refused(
                people.nobody()
                        .post()
                        .uri("/api/v1/me/password")
                        .bodyValue(Map.of())
                        .exchange(),
                401,
                "not-signed-in");
    }

    @Test
    void changesMyNameAndLanguageButNothingElse() {
        Person inspector = people.inspector();

        inspector
                .http()
                .put()
                .uri("/api/v1/me")
                .bodyValue(Map.of("name", "Tên mới", "language", "en", "version", 1))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Tên mới")
                .jsonPath("$.language")
                .isEqualTo("en");

        refused(
                inspector
                        .http()
                        .put()
                        .uri("/api/v1/me")
                        .bodyValue(Map.of("roles", List.of("ADMINISTRATOR"), "version", 2))
                        .exchange(),
                400,
                "unknown-field");
        refused(
                inspector
                        .http()
                        .put()
                        .uri("/api/v1/me")
                        .bodyValue(Map.of("language", "fr", "version", 2))
                        .exchange(),
                400,
                "wrong-kind-of-value");
    }

    @Test
    void keepsNamesOutOfTheLedger() {
        Person inspector = people.inspector();

        assertThat(ledger(inspector)).contains("INSPECTOR").doesNotContain(inspector.login(), "Người");
    }

    private static Map<String, Object> wanted(@Nullable OrganisationId organisation, String... roles) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("login", "t-" + UUID.randomUUID());
        wanted.put("name", "Trần Thị Thử");
        wanted.put("password", "một mật khẩu dài");
        wanted.put("roles", List.of(roles));
        if (organisation != null) {
            wanted.put("organisation", organisation.value());
        }
        return wanted;
    }

    private static ResponseSpec open(Person by, @Nullable OrganisationId organisation, String... roles) {
        return by.http()
                .post()
                .uri("/api/v1/accounts")
                .bodyValue(wanted(organisation, roles))
                .exchange();
    }

    private static ResponseSpec openWith(Person by, OrganisationId organisation, String field, Object value) {
        Map<String, Object> wanted = wanted(organisation, "MEMBER");
        wanted.put(field, value);
        return by.http().post().uri("/api/v1/accounts").bodyValue(wanted).exchange();
    }

    private ResponseSpec signIn(Person person, String password) {
        return people.nobody()
                .post()
                .uri("/api/v1/sessions")
                .bodyValue(Map.of("login", person.login(), "password", password))
                .exchange();
    }

    private static ResponseSpec changePassword(Person person, String current, String next) {
        return person.http()
                .post()
                .uri("/api/v1/me/password")
                .bodyValue(Map.of("current", current, "next", next))
                .exchange();
    }

    private String ledger(Person person) {
        return String.valueOf(database.sql(
                        "select string_agg(e.content, ' ') from ledger_entry e join ledger_subject s on s.entry_id = e.id where s.subject = :who")
                .bind("who", "account:" + person.account())
                .mapValue(String.class)
                .one()
                .block());
    }
}
