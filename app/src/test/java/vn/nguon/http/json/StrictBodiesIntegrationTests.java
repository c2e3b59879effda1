package vn.nguon.http.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import vn.nguon.identity.Role;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** Every field of every body the API takes, with whatever it is not: {@link WrongValues}. */
@PlatformTest
class StrictBodiesIntegrationTests {

    private final List<Route> routes;
    private final Api api;

    StrictBodiesIntegrationTests(
            People people, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.routes = mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> Route.of(entry.getKey(), entry.getValue()))
                .toList();
        this.api = Api.of(people.of(people.organisation("HTX Chặt chẽ"), Role.values()));
    }

    @Test
    void everyFieldRefusesWhatItIsNotAndSaysWhichFieldItIs() {
        List<String> taken = new ArrayList<>();
        int tried = 0;

        for (Route route : routes) {
            for (WrongValues.Wrong wrong : WrongValues.of(route.body())) {
                tried++;
                String answer = answer(route, wrong.body());
                if (!answer.equals(wrong.problem() + " " + wrong.field())) {
                    taken.add(route + " " + wrong + " → " + answer);
                }
            }
        }

        assertThat(routes).hasSizeGreaterThan(40);
        assertThat(tried).isGreaterThan(1500);
        assertThat(taken).isEmpty();
    }

    private String answer(Route route, String body) {
        Api.Answer answer =
                api.send(route.method(), route.path(), body, UUID.randomUUID().toString());
        return answer.result().getStatus().value() < 300
                ? "taken"
                : answer.text("$.type").replaceFirst(".*:", "") + " "
                        + (answer.body().contains("\"field\"") ? answer.text("$.field") : "-");
    }

    /** A way in that takes a body in JSON. */
    private record Route(HttpMethod method, String path, Class<?> body) {

        static Stream<Route> of(RequestMappingInfo info, HandlerMethod handler) {
            String path =
                    info.getPatternsCondition().getPatterns().iterator().next().getPatternString();
            return path.startsWith("/api/v1")
                    ? Stream.of(handler.getMethod().getParameters())
                            .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                            .filter(parameter -> parameter.getType().isRecord())
                            .map(parameter -> new Route(method(info), filled(path, handler), parameter.getType()))
                    : Stream.empty();
        }

        private static HttpMethod method(RequestMappingInfo info) {
            RequestMethod method =
                    info.getMethodsCondition().getMethods().iterator().next();
            return HttpMethod.valueOf(method.name());
        }

        private static String filled(String path, HandlerMethod handler) {
            String filled = path;
            for (Parameter each : handler.getMethod().getParameters()) {
                if (each.isAnnotationPresent(PathVariable.class)) {
                    filled = filled.replaceFirst(
                            "\\{[^}]+}", each.getType() == UUID.class ? new UUID(7, 7).toString() : "7");
                }
            }
            return filled + "?version=1";
        }
    }
}
