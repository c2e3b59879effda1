package vn.nguon.identity.access;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.web.server.MatcherSecurityWebFilterChain;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.context.SecurityContextServerWebExchangeWebFilter;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.MethodNotAllowedException;
import reactor.core.publisher.Mono;
import vn.nguon.http.connection.RequestBodies;
import vn.nguon.identity.IdentitySettings;
import vn.nguon.identity.caller.RecognisingCallers;
import vn.nguon.identity.caller.SignedIn;
import vn.nguon.identity.limit.RegistrationsPerClient;
import vn.nguon.identity.limit.TriesPerClient;
import vn.nguon.identity.session.SessionCookie;

/** The two ways in: a short one for what everybody may see, and one that asks who comes. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Set<HttpMethod> SPOKEN = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE);

    /**
     * Pages that millions look at: nobody is asked who they are, not even by a query to the database. What they send us
     * from there must come from there all the same: else any busy site could let its visitors send it.
     */
    @Bean
    @Order(1)
    SecurityWebFilterChain forEverybody(IdentitySettings settings, SessionCookie cookie, RequestBodies bodies) {
        return new MatcherSecurityWebFilterChain(
                ServerWebExchangeMatchers.pathMatchers(AccessRules.EVERYBODYS),
                List.of(
                        SecurityHeaders.onPublicAnswers(settings.httpsOnly()),
                        new SameOrigin(cookie),
                        bodies.opened(exchange -> Mono.just(false))));
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain forCallers(
            IdentitySettings settings,
            SessionCookie cookie,
            RecognisingCallers recognising,
            RequestBodies bodies,
            ReactiveAuthenticationManager recognised) {
        AuthenticationWebFilter whoComes = new AuthenticationWebFilter(recognised);
        whoComes.setServerAuthenticationConverter(recognising);
        return new MatcherSecurityWebFilterChain(
                ServerWebExchangeMatchers.anyExchange(),
                List.of(
                        SecurityHeaders.onPersonalAnswers(settings.httpsOnly()),
                        new SameOrigin(cookie),
                        new TriesPerClient(settings.signInsAMinute()),
                        new RegistrationsPerClient(settings.registrationsAnHour()),
                        whoComes,
                        new SecurityContextServerWebExchangeWebFilter(),
                        new AccessRuleFilter(),
                        bodies.opened(exchange ->
                                exchange.getPrincipal().ofType(SignedIn.class).hasElement())));
    }

    /** Whom {@link RecognisingCallers} found needs no further proof. */
    @Bean
    ReactiveAuthenticationManager recognised() {
        return Mono::just;
    }

    /** What is turned away before anything else: addresses with two readings, and methods that nobody speaks here. */
    @Bean
    ServerExchangeRejectedHandler strangeRequests() {
        return (exchange, rejected) -> {
            HttpMethod method = exchange.getRequest().getMethod();
            return Mono.error(
                    SPOKEN.contains(method) ? new AddressMalformed() : new MethodNotAllowedException(method, SPOKEN));
        };
    }
}
