package vn.nguon.pages.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
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
}
