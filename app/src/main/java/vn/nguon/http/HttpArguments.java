package vn.nguon.http;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import vn.nguon.http.idempotency.IdempotentRequest;

/** Lets controllers take what the rooms bring as arguments: {@link IdempotentRequest}, the actor, the reader's language. */
@Configuration(proxyBeanMethods = false)
class HttpArguments implements WebFluxConfigurer {

    private final List<ControllerArgument<?>> arguments;

    HttpArguments(List<ControllerArgument<?>> arguments) {
        this.arguments = arguments;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        arguments.forEach(configurer::addCustomResolver);
    }
}
