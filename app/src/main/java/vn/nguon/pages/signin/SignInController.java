package vn.nguon.pages.signin;

import java.net.URI;
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
import vn.nguon.identity.TooManyTries;
import vn.nguon.identity.session.OpenSession;
import vn.nguon.identity.session.SessionCookie;
import vn.nguon.identity.session.SignInRefused;
import vn.nguon.identity.session.SigningIn;
import vn.nguon.refusal.Language;
import vn.nguon.refusal.Refusal;

/** The page on which a person signs in. */
@RestController
class SignInController {

    private final SigningIn signingIn;
    private final SessionCookie cookie;
    private final PersonalPages pages;

    SignInController(SigningIn signingIn, SessionCookie cookie, PersonalPages pages) {
        this.signingIn = signingIn;
        this.cookie = cookie;
        this.pages = pages;
    }

    @GetMapping("/sign-in")
    ResponseEntity<byte[]> form(@RequestParam(required = false) @Nullable String to, Language language) {
        return page(HttpStatus.OK, language, Target.of(to), "", "");
    }

    @PostMapping(path = "/sign-in", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<ResponseEntity<byte[]>> signIn(ServerWebExchange exchange, Language language) {
        return exchange.getFormData().flatMap(typed -> {
            String login = first(typed, "login");
            Target to = Target.of(typed.getFirst("to"));
            return signingIn
                    .signIn(login, first(typed, "password"), device(exchange.getRequest()))
                    .map(session -> enter(session, to, exchange.getRequest()))
                    .onErrorResume(
                            failure -> failure instanceof SignInRefused || failure instanceof TooManyTries,
                            failure -> Mono.just(again((Refusal) failure, language, to, login)));
        });
    }

    private ResponseEntity<byte[]> enter(OpenSession session, Target to, ServerHttpRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(to.path()))
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookie.of(session.token(), request).toString())
                .build();
    }

    private ResponseEntity<byte[]> again(Refusal refusal, Language language, Target to, String login) {
        HttpStatus status = HttpStatus.valueOf(refusal.kind().status());
        return page(status, language, to, login, refusal.sentence().in(language));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Language language, Target to, String login, String refusal) {
        return pages.page(
                status, "signin/signIn.jte", language, Map.of("to", to.path(), "login", login, "refusal", refusal));
    }

    private static String first(MultiValueMap<String, String> typed, String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    private static String device(ServerHttpRequest request) {
        String agent = request.getHeaders().getFirst(HttpHeaders.USER_AGENT);
        return agent == null ? "" : agent;
    }
}
