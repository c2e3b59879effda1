package vn.nguon.identity.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class RegistrationsPerClientTests {

    private final RegistrationsPerClient filter = new RegistrationsPerClient(3);

    @Test
    void limitsTheOrganisationsOfOneClientOnThePageAndByTheApiTogether() {
        passes("/register", HttpStatus.SEE_OTHER, "203.0.113.7");
        passes("/api/v1/registrations", HttpStatus.CREATED, "203.0.113.7");
        passes("/register", HttpStatus.SEE_OTHER, "203.0.113.7");

        StepVerifier.create(sent(HttpMethod.POST, "/register", HttpStatus.SEE_OTHER, "203.0.113.7"))
                .verifyErrorSatisfies(refusal -> assertThat(((TooManyRegistrations) refusal).details())
                        .extractingByKey("retryAfter", InstanceOfAssertFactories.LONG)
                        .isBetween(1L, 1201L));
        StepVerifier.create(sent(HttpMethod.POST, "/api/v1/registrations", HttpStatus.CREATED, "203.0.113.7"))
                .verifyError(TooManyRegistrations.class);
        passes("/register", HttpStatus.SEE_OTHER, "203.0.113.8");
    }

    @Test
    void aFormThatCameBackIsNotCounted() {
        for (int i = 0; i < 50; i++) {
            passes("/register", HttpStatus.UNPROCESSABLE_CONTENT, "203.0.113.7");
        }

        passes("/register", HttpStatus.SEE_OTHER, "203.0.113.7");
    }

    @Test
    void aFormThatToldOfALoginIsCounted() {
        passes("/register", HttpStatus.CONFLICT, "203.0.113.7");
        passes("/api/v1/registrations", HttpStatus.CONFLICT, "203.0.113.7");
        passes("/register", HttpStatus.CONFLICT, "203.0.113.7");

        StepVerifier.create(sent(HttpMethod.POST, "/register", HttpStatus.CONFLICT, "203.0.113.7"))
                .verifyError(TooManyRegistrations.class);
    }

    @Test
    void whoOpensAccountsIsToldOfNoMoreLoginsAndOpensAsManyAsTheyLike() {
        for (int i = 0; i < 50; i++) {
            passes("/api/v1/accounts", HttpStatus.CREATED, "203.0.113.7");
        }
        passes("/console/people/new", HttpStatus.CONFLICT, "203.0.113.7");
        passes("/admin/accounts/new", HttpStatus.CONFLICT, "203.0.113.7");
        passes("/api/v1/accounts", HttpStatus.CONFLICT, "203.0.113.7");

        StepVerifier.create(sent(HttpMethod.POST, "/api/v1/accounts", HttpStatus.CREATED, "203.0.113.7"))
                .verifyError(TooManyRegistrations.class);
        passes("/register", HttpStatus.SEE_OTHER, "203.0.113.7");
    }

    @Test
    void givesNoMoreBackThanThereWas() {
        passes("/register", HttpStatus.UNPROCESSABLE_CONTENT, "203.0.113.7");
        for (int i = 0; i < 3; i++) {
            passes("/register", HttpStatus.SEE_OTHER, "203.0.113.7");
        }

        StepVerifier.create(sent(HttpMethod.POST, "/register", HttpStatus.SEE_OTHER, "203.0.113.7"))
                .verifyError(TooManyRegistrations.class);
    }

    @Test
    void limitsNothingElse() {
        for (int i = 0; i < 50; i++) {
            StepVerifier.create(sent(HttpMethod.GET, "/register", HttpStatus.OK, "203.0.113.7"))
                    .verifyComplete();
            passes("/sign-in", HttpStatus.SEE_OTHER, "203.0.113.7");
        }
    }

    private void passes(String path, HttpStatus answer, String client) {
        StepVerifier.create(sent(HttpMethod.POST, path, answer, client)).verifyComplete();
    }

    private Mono<Void> sent(HttpMethod method, String path, HttpStatus answer, String client) {
        return filter.filter(
                MockServerWebExchange.from(
                        MockServerHttpRequest.method(method, path).remoteAddress(new InetSocketAddress(client, 50000))),
                exchange -> {
                    exchange.getResponse().setStatusCode(answer);
                    return exchange.getResponse().setComplete();
                });
    }
}
