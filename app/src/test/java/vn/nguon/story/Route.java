package vn.nguon.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * A method at an address of the API, as the platform itself lists it.
 *
 * @param body what its body is read into, if it takes JSON
 */
record Route(HttpMethod method, String pattern, @Nullable Class<?> body) {

    private static final String API = "/api/v1/";

    /** All routes of the API. */
    static List<Route> all(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> entry.getKey().getPatternsCondition().getPatterns().stream()
                        .map(pattern -> pattern.getPatternString())
                        .filter(pattern -> pattern.startsWith(API))
                        .flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method ->
                                        new Route(HttpMethod.valueOf(method.name()), pattern, body(entry.getValue())))))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    /** What stands after {@code /api/v1/}: {@code stamp-orders}. */
    String things() {
        String rest = pattern.substring(API.length());
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }

    boolean namesAThing() {
        return pattern.indexOf('{') >= 0;
    }

    boolean writes() {
        return !method.equals(HttpMethod.GET);
    }

    /** Whether the authority, and no member or manager, may use it. */
    boolean isTheAuthoritys() {
        return Stream.of(
                        "/alerts/",
                        "/chain-alerts/",
                        "/doubts/",
                        "/stage-plans/",
                        "/decisions",
                        "/print-house",
                        "/freeze",
                        "/release")
                .anyMatch(pattern::contains);
    }

    /** The address with that thing in it. */
    String of(String id) {
        return pattern.replaceAll("\\{[^/]*}", id);
    }

    /** The names of the members of its body. */
    Stream<String> members() {
        return body == null || !body.isRecord()
                ? Stream.empty()
                : Arrays.stream(body.getRecordComponents()).map(component -> component.getName());
    }

    private static @Nullable Class<?> body(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getParameterType)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
