package vn.nguon.pages.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.identity.OrganisationId;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms.Shown;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** Who makes organisations without end, on a platform that allows two an hour. */
@PlatformTest
@TestPropertySource(properties = "nguon.identity.registrations-an-hour=2")
record RegisterTooOftenIntegrationTests(People people) {

    @Test
    void oneClientRegistersOnlySoManyOrganisations() {
        Registrant.of(people).types("organisation.phone", "call me").sends().refused(422);
        Registrant.of(people).sends().ledTo("/home");
        Registrant.of(people).sends().ledTo("/home");

        Shown third = Registrant.of(people).sends().refused(429);
        third.says("Xin chờ một chút", "Đã có nhiều đơn vị đăng ký từ mạng này");
        assertThat(Integer.parseInt(String.valueOf(third.headers().getFirst("Retry-After"))))
                .isBetween(1, 1800);
        Registrant.of(people)
                .sends("/register?lang=en")
                .refused(429)
                .says("Please wait a moment", "Many organisations were registered from this network");

        Api.Answer program = new Api(people.nobody())
                .post(
                        "/api/v1/registrations",
                        Map.of(
                                "organisation",
                                Map.of("kind", "COOPERATIVE", "name", "HTX Thứ Ba", "address", "Huế"),
                                "manager",
                                Map.of("login", "htx.thu.ba", "name", "Ba", "password", Person.PASSWORD)))
                .refused(429, "too-many-registrations");
        assertThat(program.headers().getFirst("Retry-After")).isEqualTo(program.text("$.retryAfter"));
        Registrant.of(people).types("organisation.phone", "call me").sends().refused(429);
    }

    @Test
    void whetherALoginIsTakenIsToldAsOftenAsOrganisationsAreRegistered() {
        Person somebody = people.inspector();
        Api curious = from("203.0.113.31", people.nobody());
        curious.post("/api/v1/registrations", wanting(somebody.login())).refused(409, "login-taken");
        curious.post("/api/v1/registrations", wanting(somebody.login())).refused(409, "login-taken");

        curious.post("/api/v1/registrations", wanting(somebody.login())).refused(429, "too-many-registrations");
        curious.post("/api/v1/registrations", wanting("nobody-" + UUID.randomUUID()))
                .refused(429, "too-many-registrations");
    }

    @Test
    void whoOpensAccountsIsToldNoMoreOften() {
        Person somebody = people.inspector();
        OrganisationId own = people.organisation("HTX Tò mò");
        Api curious = from("203.0.113.32", people.manager(own).http());
        String account = """
                {"login": "%s", "name": "Ai đó", "password": "%s", "organisation": %s, "roles": ["MEMBER"]}""";
        for (int i = 0; i < 3; i++) {
            curious.post("/api/v1/accounts", account.formatted(UUID.randomUUID(), Person.PASSWORD, own))
                    .created();
        }
        for (int i = 0; i < 2; i++) {
            curious.post("/api/v1/accounts", account.formatted(somebody.login(), Person.PASSWORD, own))
                    .refused(409, "login-taken");
        }

        curious.post("/api/v1/accounts", account.formatted(somebody.login(), Person.PASSWORD, own))
                .refused(429, "too-many-registrations");
    }

    @Test
    void aPasswordMadeOfTheOrganisationsNameIsRefused() {
        from("203.0.113.33", people.nobody())
                .post("/api/v1/registrations", """
                        {"organisation": {"kind": "COOPERATIVE", "name": "HTX Tịnh Tâm", "address": "Huế",
                          "representative": "Trần Thị Sen", "phone": "0234 3822 345"},
                         "manager": {"login": "sen.%s", "name": "Sen", "password": "tinh-tam123"}}""".formatted(UUID.randomUUID()))
                .refused(422, "password-too-weak")
                .about("manager.password");
    }

    private static String wanting(String login) {
        return """
                {"organisation": {"kind": "COOPERATIVE", "name": "HTX Tò mò", "address": "Huế",
                  "representative": "Trần Thị Sen", "phone": "0234 3822 345"},
                 "manager": {"login": "%s", "name": "Ba", "password": "%s"}}""".formatted(login, Person.PASSWORD);
    }

    private static Api from(String address, WebTestClient client) {
        return new Api(client.mutate().defaultHeader("X-Forwarded-For", address).build());
    }
}
