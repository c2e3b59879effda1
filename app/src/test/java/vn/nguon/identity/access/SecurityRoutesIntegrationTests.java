package vn.nguon.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.testing.Answers.refused;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** Walks every address of the application, so that one that was forgotten fails the build. */
@PlatformTest
class SecurityRoutesIntegrationTests {

    /** What everybody may do; whoever adds a line here says why in the review. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "POST /api/v1/sessions",
            "POST /api/v1/registrations",
            "GET /api/docs",
            "GET /api/docs.yaml",
            "GET /api/docs/swagger-config",
            "GET /api/docs/ui",
            "GET /sign-in",
            "POST /sign-in",
            // An organisation joins before anybody of it has an account.
            "GET /register",
            "POST /register",
            "POST /S/{code}/doubt",
            "POST /S/{code}/region",
            "GET /S/{code}",
            // Who complained asks what became of it, by a reference that nobody guesses.
            "GET /reports",
            "GET /reports/{reference}",
            "GET /api/v1/public/reports/{reference}",
            "GET /S",
            "POST /S/{code}",
            "GET /",
            // Products and lots that are public already, at the addresses that GS1 gives them.
            "GET /01/**",
            // Stylesheets and scripts, the same for all.
            "GET /static/{version:[0-9a-f]{12}}/{name}",
            // How the console is put on a phone: browsers ask for it without the session.
            "GET /console.webmanifest",
            // Photos and papers, by a name that only their content gives.
            "GET /.well-known/security.txt",
            "GET /files/{hash:[0-9a-f]{64}}",
            "GET /files/{hash:[0-9a-f]{64}}/{width:[0-9]{1,5}}");

    private final People people;
    private final RequestMappingHandlerMapping mappings;

    SecurityRoutesIntegrationTests(
            People people, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.people = people;
        this.mappings = mappings;
    }

    @TestFactory
    Stream<DynamicTest> asksEverybodyWhoTheyAre() {
        return routes().filter(route -> !FOR_EVERYBODY.contains(route.toString()))
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(),
                        () -> refused(
                                people.nobody()
                                        .method(route.method())
                                        .uri(route.example())
                                        .exchange(),
                                401,
                                "not-signed-in")));
    }

    @TestFactory
    Stream<DynamicTest> everyWriteStandsInTheTableOfDoors() {
        return routes().filter(route -> !FOR_EVERYBODY.contains(route.toString()))
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(),
                        () -> assertThat(AccessRules.at(route.method(), PathContainer.parsePath(route.example()))
                                        .pattern()
                                        .getPatternString())
                                .as("the line of Doors that decides about %s", route)
                                .isNotIn("/api/**", "/epcis/**", "/**")));
    }

    @Test
    void findsTheRoutesAtAll() {
        assertThat(routes().map(Route::toString)).contains("GET /api/v1/me", "POST /api/v1/accounts");
    }

    private Stream<Route> routes() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream()
                        .flatMap(pattern -> methods(mapping.getMethodsCondition().getMethods().stream()
                                        .map(method -> HttpMethod.valueOf(method.name()))
                                        .toList())
                                .map(method -> new Route(method, pattern.getPatternString()))));
    }

    private static Stream<HttpMethod> methods(List<HttpMethod> named) {
        return named.isEmpty() ? Stream.of(HttpMethod.GET, HttpMethod.POST) : named.stream();
    }

    private record Route(HttpMethod method, String pattern) {

        /** An address that fits. */
        String example() {
            return pattern.replaceAll("\\{[^/]*}", "1").replaceAll("\\*+", "x");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
