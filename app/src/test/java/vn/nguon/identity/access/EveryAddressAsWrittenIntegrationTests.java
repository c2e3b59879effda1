package vn.nguon.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/**
 * Every address of a desk, written in the ways that one reader may take for another address than the next: whoever has
 * no business there gets in by none of them. As a stranger who registered an organisation, and as nobody.
 */
@PlatformTest
class EveryAddressAsWrittenIntegrationTests {

    private static final String DESKS = "/(inspect|admin|print)(/.*)?";
    private static final String ONES_OWN = "/(console|account|home|api/v1)(/.*)?";

    private static final Set<String> PUBLIC = Set.of("POST /api/v1/sessions", "POST /api/v1/registrations");

    private final RequestMappingHandlerMapping mappings;
    private final WebTestClient stranger;
    private final WebTestClient nobody;

    EveryAddressAsWrittenIntegrationTests(
            People people, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
        this.stranger =
                people.manager(people.organisation("HTX Kẻ lạ trước cửa")).http();
        this.nobody = people.nobody();
    }

    @TestFactory
    Stream<DynamicTest> aStrangerGetsToNoDesk() {
        return addresses(DESKS)
                .flatMap(address -> written(address.path()).entrySet().stream()
                        .map(form -> DynamicTest.dynamicTest(
                                address.method() + " " + form.getValue() + ", " + form.getKey(),
                                () -> assertThat(status(stranger, address.method(), form.getValue()))
                                        .isIn(400, 403, 404, 405))));
    }

    @TestFactory
    Stream<DynamicTest> nobodyGetsInAtAll() {
        return addresses(DESKS + "|" + ONES_OWN)
                .filter(address -> !PUBLIC.contains(address.method() + " " + address.path()))
                .flatMap(address -> written(address.path()).entrySet().stream()
                        .map(form -> DynamicTest.dynamicTest(
                                address.method() + " " + form.getValue() + ", " + form.getKey(),
                                () -> assertThat(status(nobody, address.method(), form.getValue()))
                                        .isIn(400, 401, 403, 404, 405))));
    }

    @Test
    void findsTheAddressesAtAll() {
        assertThat(addresses(DESKS).map(Address::path)).contains("/inspect", "/admin/orders", "/print");
    }

    /** The same address, as it is and in five other ways to write it. */
    private static Map<String, String> written(String path) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("as it is", path);
        forms.put("a letter encoded", "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2));
        forms.put("a slash doubled", "/" + path);
        forms.put("a path parameter", path + ";x=1");
        forms.put("a trailing dot", path + ".");
        forms.put("a trailing slash", path + "/");
        forms.put("another case", "/" + path.substring(1, 3).toUpperCase(Locale.ROOT) + path.substring(3));
        return forms;
    }

    private static int status(WebTestClient client, HttpMethod method, String path) {
        return client.method(method)
                .uri(home -> URI.create(home.build() + path))
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    private Stream<Address> addresses(String pattern) {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream()
                        .map(route -> route.getPatternString()
                                .replaceAll("\\{[^/]*}", "1")
                                .replaceAll("\\*+", "x"))
                        .filter(path -> path.matches(pattern))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> new Address(HttpMethod.valueOf(method.name()), path))))
                .distinct();
    }

    private record Address(HttpMethod method, String path) {}
}
