package vn.nguon.http;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.ledger.Acting;
import vn.nguon.refusal.Invalid;

/** Hands a controller the {@link Once} of its request. */
@Component
class OnceArguments implements Argument {

    private static final int LONGEST_KEY = 200;

    private final DatabaseClient database;
    private final Acting acting;
    private final JsonMapper json;

    OnceArguments(DatabaseClient database, Acting acting, JsonMapper json) {
        this.database = database;
        this.acting = acting;
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Once.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        String route = exchange.getRequest().getMethod() + " "
                + exchange.getRequest().getURI().getRawPath();
        return Mono.defer(() -> {
            String key = key(exchange);
            return exchange.getPrincipal()
                    .map(Principal::getName)
                    .defaultIfEmpty("nobody")
                    .map(who -> new Once(database, acting, json, who, key, route));
        });
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
