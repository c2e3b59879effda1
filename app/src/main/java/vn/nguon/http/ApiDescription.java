package vn.nguon.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.language.Language;

/** What the API's description says of every address. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(IdempotentRequest.class, Language.class);
    }

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title("Nguồn")
                        .version("1")
                        .description(
                                "Traceability by QR e-stamps. Lists come in slices: pass `next` as `cursor`. A write"
                                        + " that may be repeated takes an `Idempotency-Key`. Whatever is refused is answered by"
                                        + " a problem (RFC 9457) in the language of `Accept-Language`: `vi` or `en`.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(new Components()
                        .addSchemas("Problem", problem())
                        .addSecuritySchemes(
                                "key",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("ngk_…")
                                        .description("An API key, made under `/api/v1/api-keys`."))
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("__Host-nguon")
                                        .description("Set by signing in; writes must come from our own pages.")))
                .addSecurityItem(new SecurityRequirement().addList("key"))
                .addSecurityItem(new SecurityRequirement().addList("session"));
    }

    /** Every address may answer with a problem, and every act that happens {@link IdempotentRequest} takes a key for it. */
    @Bean
    OperationCustomizer problemsAndKeys() {
        return (operation, method) -> {
            operation.getResponses().addApiResponse("default", refused());
            if (Arrays.asList(method.getMethod().getParameterTypes()).contains(IdempotentRequest.class)) {
                operation.addParametersItem(new HeaderParameter()
                        .name("Idempotency-Key")
                        .description(
                                "The same key gives the same answer, and the act happens once. Answers are kept for"
                                        + " 30 days unless the operator says otherwise; after that the same key is answered by"
                                        + " 410, `answer-no-longer-kept`.")
                        .schema(new StringSchema().maxLength(200)));
            }
            return operation;
        };
    }

    private static ApiResponse refused() {
        return new ApiResponse()
                .description("Refused: what is in the way, and what to do")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static Schema<?> problem() {
        return new Schema<>()
                .type("object")
                .addProperty("type", new StringSchema().example("urn:nguon:problem:stamps-already-activated"))
                .addProperty("title", new StringSchema().example("stamps already activated"))
                .addProperty("status", new Schema<>().type("integer").example(409))
                .addProperty("detail", new StringSchema().description("A sentence that says what to do."))
                .addProperty("field", new StringSchema().description("The offending field, if one can be named."));
    }
}
