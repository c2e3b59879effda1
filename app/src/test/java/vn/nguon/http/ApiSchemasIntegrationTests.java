package vn.nguon.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** The API's description calls a type by its simple name: two of one name would be described as one of them. */
@PlatformTest
class ApiSchemasIntegrationTests {

    private final RequestMappingHandlerMapping mappings;
    private final People people;

    ApiSchemasIntegrationTests(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings, People people) {
        this.mappings = mappings;
        this.people = people;
    }

    @Test
    void noTwoTypesOfTheApiShareAName() {
        Map<String, Set<String>> byName = new LinkedHashMap<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (mapping.getPatternsCondition().getPatterns().stream()
                    .anyMatch(pattern -> pattern.getPatternString().startsWith("/api/v1/"))) {
                said(method).forEach(type -> add(ResolvableType.forType(type), byName));
            }
        });

        assertThat(byName).hasSizeGreaterThan(50);
        assertThat(byName.values()).allSatisfy(types -> assertThat(types).hasSize(1));
    }

    @Test
    void eachRouteIsDescribedWithItsOwnBody() {
        Api.Answer description = new Api(people.nobody()).get("/api/docs").ok();

        assertThat(description.names("$.components.schemas.AccountRequest.properties"))
                .contains("login", "organisation", "roles");
        assertThat(description.names("$.components.schemas.KeyRequest.properties"))
                .containsExactlyInAnyOrder("name", "scopes", "expiresAt", "password");
        assertThat(body(description, "/api/v1/organisations/{id}/decisions")).endsWith("/OrganisationDecision");
        assertThat(body(description, "/api/v1/products/{id}/decisions")).endsWith("/ProductDecision");
        assertThat(description.texts("$.components.schemas.OrganisationDecision.properties.verdict.enum[*]"))
                .contains("SUSPEND");
        assertThat(body(description, "/api/v1/accounts")).endsWith("/AccountRequest");
        assertThat(description.text("$.components.schemas.Organisation.properties.standing"))
                .contains("OrganisationAdmitted", "OrganisationSuspended")
                .doesNotContain("Columns");
        assertThat(body(description, "/api/v1/api-keys")).endsWith("/KeyRequest");
    }

    private static String body(Api.Answer description, String route) {
        return description.text("$.paths['" + route + "'].post.requestBody.content['application/json'].schema.$ref");
    }

    private static Stream<Type> said(HandlerMethod method) {
        return Stream.concat(
                Stream.of(method.getMethod().getGenericReturnType()),
                Arrays.stream(method.getMethod().getParameters())
                        .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                        .map(Parameter::getParameterizedType));
    }

    private static String described(Class<?> type) {
        Schema said = type.getDeclaredAnnotation(Schema.class);
        return said == null || said.name().isEmpty() ? type.getSimpleName() : said.name();
    }

    private static void add(ResolvableType type, Map<String, Set<String>> byName) {
        Arrays.stream(type.getGenerics()).forEach(part -> add(part, byName));
        Class<?> raw = type.toClass().isArray() ? type.toClass().getComponentType() : type.toClass();
        boolean ours = raw.getName().startsWith("vn.nguon.") && !raw.isEnum();
        if (!ours
                || !byName.computeIfAbsent(described(raw), name -> new TreeSet<>())
                        .add(raw.getName())) {
            return;
        }
        if (raw.isRecord()) {
            Arrays.stream(raw.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(part -> add(ResolvableType.forType(part, type), byName));
        }
        if (raw.isSealed()) {
            Arrays.stream(raw.getPermittedSubclasses()).forEach(part -> add(ResolvableType.forClass(part), byName));
        }
    }
}
