package vn.nguon.stamp.press.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
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
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.press.Press;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** Every route of the press, as somebody it does not concern. */
@PlatformTest
class PressRightsIntegrationTests {

    private final People people;
    private final Person owner;
    private final StampOrder.Issued order;
    private final String job;
    private final String run;

    PressRightsIntegrationTests(ApplicationContext platform, People people) {
        Rolls rolls = new Rolls(platform);
        this.people = people;
        this.owner = people.member(people.organisation("HTX Phong Điền"));
        OrganisationId house = people.organisation("PRINT_HOUSE", "Nhà in Thuận Phát");
        this.order = rolls.printedBy(house, owner, 100);
        Press press = new Press(Api.of(people.printHouse(house)));
        this.job = press.job(order);
        this.run = press.run(job);
        press.printed(run, Rolls.part(order, 0, 10)).ok();
    }

    @TestFactory
    Stream<DynamicTest> nobodyIsAskedToSignIn() {
        return each(people.nobody(), route -> 401);
    }

    @TestFactory
    Stream<DynamicTest> aStrangerFindsNothing() {
        return each(people.manager(people.organisation("HTX Nam Đông")).http(), route -> route.lists() ? 200 : 404);
    }

    @TestFactory
    Stream<DynamicTest> anotherPrintHouseFindsNothing() {
        OrganisationId other = people.organisation("PRINT_HOUSE", "Nhà in khác");
        return each(people.printHouse(other).http(), route -> route.lists() ? 200 : 404);
    }

    @TestFactory
    Stream<DynamicTest> inspectorsLookAndPrintNothing() {
        return each(people.inspector().http(), route -> route.looks() ? 200 : 403);
    }

    @TestFactory
    Stream<DynamicTest> theAuthorityLooksAndPrintsNothing() {
        return each(people.authority().http(), route -> route.looks() ? 200 : 403);
    }

    @TestFactory
    Stream<DynamicTest> aKeyForReadingSeesWhatBecameOfAnOrderAndNoCodes() {
        return each(people.withKey(owner, Scope.READ), route -> route.path().endsWith("/prints") ? 200 : 403);
    }

    @TestFactory
    Stream<DynamicTest> aMadeUpIdFindsNothing() {
        String madeUp = new UUID(1, 2).toString();
        return routes(999_999_999, madeUp, madeUp)
                .filter(route -> !route.lists())
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> route.as(owner.http(), 404)));
    }

    private Stream<DynamicTest> each(WebTestClient client, ToIntFunction<Route> status) {
        return routes(order.id().value(), job, run)
                .map(route ->
                        DynamicTest.dynamicTest(route.toString(), () -> route.as(client, status.applyAsInt(route))));
    }

    private Stream<Route> routes(long order, String job, String run) {
        String jobs = "/api/v1/print-jobs";
        String runs = "/api/v1/print-runs";
        return Stream.of(
                new Route(HttpMethod.GET, jobs, null),
                new Route(HttpMethod.POST, jobs, Map.of("orderId", order)),
                new Route(HttpMethod.GET, jobs + "/" + job, null),
                new Route(HttpMethod.POST, jobs + "/" + job + "/cancel", Map.of("reason", "x")),
                new Route(HttpMethod.POST, jobs + "/" + job + "/labels", null),
                new Route(HttpMethod.GET, runs + "?orderId=" + order, null),
                new Route(HttpMethod.POST, runs, Map.of("jobId", job, "printer", "x")),
                new Route(HttpMethod.GET, runs + "/" + run, null),
                new Route(HttpMethod.GET, runs + "/" + run + "/outcomes", null),
                new Route(HttpMethod.POST, runs + "/" + run + "/reports", Map.of("printed", List.of())),
                new Route(HttpMethod.POST, runs + "/" + run + "/end", Map.of()),
                new Route(HttpMethod.GET, "/api/v1/stamp-orders/" + order + "/prints", null));
    }

    private record Route(
            HttpMethod method, String path, @Nullable Object body) {

        void as(WebTestClient client, int status) {
            WebTestClient.RequestBodySpec request = client.method(method)
                    .uri(path)
                    .header("Idempotency-Key", UUID.randomUUID().toString());
            (body == null ? request : request.bodyValue(body))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(status);
        }

        boolean lists() {
            return method.equals(HttpMethod.GET) && path.endsWith("/print-jobs");
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
