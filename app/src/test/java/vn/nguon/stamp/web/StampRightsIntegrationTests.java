package vn.nguon.stamp.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Scope;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.LotId;

/** Every route about stamps, as somebody it does not concern. */
@PlatformTest
class StampRightsIntegrationTests {

    private final People people;
    private final Person owner;
    private final Person stranger;
    private final Person otherPrinter;
    private final StampOrder.Issued order;
    private final Activation activation;
    private final LotId lot;
    private final String serial;

    StampRightsIntegrationTests(ApplicationContext platform, People people) {
        Rolls rolls = new Rolls(platform);
        this.people = people;
        this.owner = people.member(people.organisation("HTX Phong Điền"));
        this.stranger = people.manager(people.organisation("HTX Nam Đông"));
        OrganisationId press = people.organisation("PRINT_HOUSE", "Nhà in Thuận Phát");
        this.otherPrinter = people.printHouse(people.organisation("PRINT_HOUSE", "Nhà in khác"));
        this.order = rolls.delivered(rolls.printedBy(press, owner, 100));
        this.lot = rolls.lot(owner, 100);
        this.activation = rolls.activated(owner, Rolls.part(order, 0, 10), lot);
        this.serial = StampSerial.of(order.issue().numbers().first()).toString();
    }

    @TestFactory
    Stream<DynamicTest> nobodyIsAskedToSignIn() {
        return routes(order.id().value(), activation.id())
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> route.as(people.nobody(), 401)));
    }

    @TestFactory
    Stream<DynamicTest> aStrangerFindsNothing() {
        return routes(order.id().value(), activation.id())
                .filter(Route::namesSomething)
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(), () -> route.as(stranger.http(), route.decides() ? 403 : 404)));
    }

    @TestFactory
    Stream<DynamicTest> thePrintHouseOfOthersFindsNothing() {
        return routes(order.id().value(), activation.id())
                .filter(Route::namesSomething)
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(), () -> route.as(otherPrinter.http(), route.decides() ? 403 : 404)));
    }

    @TestFactory
    Stream<DynamicTest> aMadeUpIdFindsNothing() {
        return routes(999_999_999, new UUID(1, 2))
                .filter(Route::namesSomething)
                .filter(route -> !route.path().contains("/stamps/"))
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(), () -> route.as(owner.http(), route.decides() ? 403 : 404)));
    }

    @TestFactory
    Stream<DynamicTest> inspectorsLookAndTakeNoCodes() {
        Person inspector = people.inspector();
        return routes(order.id().value(), activation.id())
                .filter(Route::namesSomething)
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(), () -> route.as(inspector.http(), route.looks() ? 200 : 403)));
    }

    @TestFactory
    Stream<DynamicTest> aKeyOpensOnlyItsOwnDoors() {
        WebTestClient reading = people.withKey(owner, Scope.READ);
        return routes(order.id().value(), activation.id())
                .map(route ->
                        DynamicTest.dynamicTest(route.toString(), () -> route.as(reading, route.looks() ? 200 : 403)));
    }

    private Stream<Route> routes(long order, UUID activation) {
        String path = "/api/v1/stamp-orders";
        return Stream.of(
                new Route(HttpMethod.GET, path, null),
                new Route(HttpMethod.POST, path, Map.of("quantity", 10)),
                new Route(HttpMethod.GET, path + "/" + order, null),
                new Route(HttpMethod.POST, path + "/" + order + "/decisions", Map.of("approved", true)),
                new Route(HttpMethod.POST, path + "/" + order + "/print-house", Map.of("printHouseId", 1)),
                new Route(HttpMethod.POST, path + "/" + order + "/issue", Map.of()),
                new Route(HttpMethod.POST, path + "/" + order + "/codes", null),
                new Route(HttpMethod.POST, path + "/" + order + "/labels.pdf", null),
                new Route(HttpMethod.GET, "/api/v1/activations", null),
                new Route(HttpMethod.POST, "/api/v1/activations", Map.of("first", serial, "lotId", lot.value())),
                new Route(HttpMethod.GET, "/api/v1/activations/" + activation, null),
                new Route(HttpMethod.POST, "/api/v1/activations/" + activation + "/withdrawal", Map.of("reason", "x")),
                new Route(HttpMethod.GET, "/api/v1/voidings", null),
                new Route(
                        HttpMethod.POST,
                        "/api/v1/voidings",
                        Map.of("codes", List.of("000000Z89TMSQ7PFCVMJ"), "cause", "LOST", "reason", "x")),
                new Route(HttpMethod.GET, "/api/v1/stamps/" + serial, null));
    }

    private record Route(
            HttpMethod method, String path, @Nullable Object body) {

        void as(WebTestClient client, int status) {
            WebTestClient.RequestBodySpec request = client.method(method).uri(path);
            (body == null ? request : request.bodyValue(body))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(status);
        }

        /** Whether it is about one order, activation or stamp. */
        boolean namesSomething() {
            return path.matches("/api/v1/[a-z-]+/.+");
        }

        boolean decides() {
            return path.endsWith("/decisions");
        }

        boolean looks() {
            return method.equals(HttpMethod.GET);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
