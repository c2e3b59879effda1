package vn.nguon.identity.access;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.nguon.identity.Scope;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** A scope means the same everywhere: what the authority and inspectors decide is {@code DECIDE}, of whatever it is. */
@PlatformTest
class ScopesIntegrationTests {

    private final People people;

    ScopesIntegrationTests(People people) {
        this.people = people;
    }

    @TestFactory
    Stream<DynamicTest> aKeyThatMayNotDecideDecidesNothing() {
        Scope[] allOthers = Arrays.stream(Scope.values())
                .filter(scope -> scope != Scope.DECIDE)
                .toArray(Scope[]::new);
        Api authority = new Api(people.withKey(people.authority(), allOthers));
        return Stream.of(
                        "/api/v1/lots/" + UUID.randomUUID() + "/freeze",
                        "/api/v1/lots/" + UUID.randomUUID() + "/release",
                        "/api/v1/stamp-freezes",
                        "/api/v1/stamp-freezes/1/release",
                        "/api/v1/stamp-orders/1/decisions",
                        "/api/v1/organisations/1/decisions",
                        "/api/v1/products/1/decisions",
                        "/api/v1/recalls",
                        "/api/v1/recalls/1/close",
                        "/api/v1/alerts/1/settle",
                        "/api/v1/doubts/1/settle")
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> authority.post(path, Map.of("reason", "thử")).refused(403, "scope-missing")));
    }

    @Test
    void aKeyThatMayDecideFreezesLots() {
        Api authority = new Api(people.withKey(people.authority(), Scope.DECIDE));

        authority
                .post("/api/v1/lots/" + UUID.randomUUID() + "/freeze", Map.of("reason", "thử xem sao"))
                .refused(404, "not-found");
    }
}
