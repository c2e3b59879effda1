package vn.nguon.http.idempotency;

import java.security.Principal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.database.UnitOfWork;
import vn.nguon.http.ControllerArgument;
import vn.nguon.refusal.Invalid;

/** Hands a controller the {@link IdempotentRequest} of its request. */
@Component
public class IdempotentRequestArguments implements ControllerArgument<IdempotentRequest> {

    private static final int LONGEST_KEY = 200;
    private static final String FORM_FIELD = "once";

    private final RememberedRequests requests;
    private final UnitOfWork unitOfWork;
    private final JsonMapper json;

    IdempotentRequestArguments(RememberedRequests requests, UnitOfWork unitOfWork, JsonMapper json) {
        this.requests = requests;
        this.unitOfWork = unitOfWork;
        this.json = json;
    }

    @Override
    public Class<IdempotentRequest> type() {
        return IdempotentRequest.class;
    }

    @Override
    public Mono<IdempotentRequest> of(ServerWebExchange exchange) {
        String route = exchange.getRequest().getMethod() + " "
                + exchange.getRequest().getURI().getRawPath();
        return Mono.defer(() -> {
            String key = key(exchange);
            Mono<String> who = exchange.getPrincipal().map(Principal::getName).defaultIfEmpty("nobody");
            return key == null
                    ? Mono.zip(who, formKey(exchange))
                            .map(by -> new IdempotentRequest(
                                    requests, unitOfWork, json, by.getT1(), orNull(by.getT2()), route))
                    : who.map(by -> new IdempotentRequest(requests, unitOfWork, json, by, key, route));
        });
    }

    /** A form cannot set a header, so it brings its key in a hidden field; empty if there is none. */
    private static Mono<String> formKey(ServerWebExchange exchange) {
        MediaType type = exchange.getRequest().getHeaders().getContentType();
        return type != null && type.isCompatibleWith(MediaType.APPLICATION_FORM_URLENCODED)
                ? exchange.getFormData()
                        .map(form -> Objects.requireNonNullElse(form.getFirst(FORM_FIELD), ""))
                        .map(key -> key.length() <= LONGEST_KEY ? key : "")
                : Mono.just("");
    }

    private static @Nullable String orNull(String key) {
        return key.isBlank() ? null : key;
    }

    private static @Nullable String key(ServerWebExchange exchange) {
        String key = exchange.getRequest().getHeaders().getFirst("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new Invalid(
                    "Idempotency-Key",
                    "Khoá Idempotency-Key dài từ 1 đến 200 ký tự.",
                    "An Idempotency-Key has 1 to 200 characters.");
        }
        return key;
    }
}
