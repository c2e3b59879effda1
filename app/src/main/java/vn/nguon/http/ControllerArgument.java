package vn.nguon.http;

import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Something a room hands to controllers that ask for it by its type; a bean of this type is enough. */
public interface ControllerArgument<T> extends HandlerMethodArgumentResolver {

    Class<T> type();

    /** What that request brings. */
    Mono<T> of(ServerWebExchange exchange);

    @Override
    default boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type();
    }

    @Override
    default Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return of(exchange).cast(Object.class);
    }
}
