package vn.nguon.identity.caller;

import org.junit.jupiter.api.Test;
import vn.nguon.identity.Scope;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class RecognisingCallersIntegrationTests {

    private final People people;

    RecognisingCallersIntegrationTests(People people) {
        this.people = people;
    }

    @Test
    void knowsAPersonByTheirSession() {
        Person member = people.member(people.organisation("HTX Phong Điền"));

        member.http()
                .get()
                .uri("/api/v1/me")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.login")
                .isEqualTo(member.login());
    }

    @Test
    void knowsAProgramByItsKey() {
        Person member = people.member(people.organisation("HTX Phong Điền"));

        people.withKey(member, Scope.READ)
                .get()
                .uri("/api/v1/me")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void asksNobodyToSignIn() {
        people.nobody()
                .get()
                .uri("/api/v1/me")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:nguon:problem:not-signed-in");
    }
}
