package vn.nguon.http;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Lets controllers take what the rooms bring as arguments: {@link Once}, the actor, the reader's language. */
@Configuration(proxyBeanMethods = false)
class HttpArguments implements WebFluxConfigurer {

    private final List<HandlerMethodArgumentResolver> resolvers;

    HttpArguments(List<HandlerMethodArgumentResolver> resolvers) {
        this.resolvers = resolvers;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        resolvers.forEach(configurer::addCustomResolver);
    }
}
