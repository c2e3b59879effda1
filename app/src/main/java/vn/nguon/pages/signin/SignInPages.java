package vn.nguon.pages.signin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.problem.Problem;
import vn.nguon.identity.limit.TooManyTries;
import vn.nguon.identity.session.SignInRefused;
import vn.nguon.language.Language;
import vn.nguon.pages.frame.FlashMessage;

/** The page on which a person signs in. */
@RestController
class SignInPages {

    private final StartingSessions startingSessions;
    private final PersonalPages pages;

    SignInPages(StartingSessions startingSessions, PersonalPages pages) {
        this.startingSessions = startingSessions;
        this.pages = pages;
    }

    /** @param login already filled in, for who has just registered */
    @GetMapping("/sign-in")
    ResponseEntity<byte[]> form(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "") String login,
            ServerHttpRequest request,
            Language language) {
        String known = login.matches("[A-Za-z0-9._@+-]{3,100}") ? login : "";
        String said = FlashMessage.in(request);
        ResponseEntity<byte[]> page = page(HttpStatus.OK, language, ReturnTarget.of(to), known, "", said);
        return said.isEmpty()
                ? page
                : ResponseEntity.status(page.getStatusCode())
                        .headers(page.getHeaders())
                        .header(HttpHeaders.SET_COOKIE, FlashMessage.none().toString())
                        .body(page.getBody());
    }

    @PostMapping(path = "/sign-in", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<ResponseEntity<byte[]>> signIn(ServerWebExchange exchange, Language language) {
        return exchange.getFormData().flatMap(typed -> {
            String login = first(typed, "login");
            ReturnTarget to = ReturnTarget.of(typed.getFirst("to"));
            return startingSessions
                    .enter(login, first(typed, "password"), to.path(), exchange.getRequest())
                    .onErrorResume(
                            failure -> failure instanceof SignInRefused || failure instanceof TooManyTries,
                            failure -> Mono.just(again(Problem.of(failure), language, to, login)));
        });
    }

    private ResponseEntity<byte[]> again(Problem problem, Language language, ReturnTarget to, String login) {
        HttpStatus status = HttpStatus.valueOf(problem.status());
        ResponseEntity<byte[]> page =
                page(status, language, to, login, problem.sentence().in(language), "");
        return problem.retryAfter() == null
                ? page
                : ResponseEntity.status(status)
                        .headers(page.getHeaders())
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfter()))
                        .body(page.getBody());
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Language language, ReturnTarget to, String login, String refusal, String said) {
        return pages.page(
                status,
                "signin/signIn.jte",
                language,
                Map.of("to", to.path(), "login", login, "refusal", refusal, "said", said));
    }

    private static String first(MultiValueMap<String, String> typed, String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }
}
