package vn.nguon.pages.signin;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.identity.session.Recognised;
import vn.nguon.identity.session.SessionCookie;
import vn.nguon.identity.session.Sessions;
import vn.nguon.refusal.Language;

/** One's own account: who one is here, and on which devices. */
@RestController
class AccountController {

    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final PersonalPages pages;

    AccountController(Accounts accounts, Sessions sessions, SessionCookie cookie, PersonalPages pages) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.pages = pages;
    }

    @GetMapping("/account")
    Mono<ResponseEntity<byte[]>> account(Recognised caller, Language language) {
        long id = caller.actor().accountId();
        return Mono.zip(accounts.find(id), sessions.live(id, caller.session()).collectList())
                .map(found -> pages.page(
                        HttpStatus.OK,
                        "signin/account.jte",
                        language,
                        Map.of("account", found.getT1(), "devices", List.copyOf(found.getT2()))));
    }

    @PostMapping("/account/sessions/{id}/end")
    Mono<ResponseEntity<Void>> end(@PathVariable long id, Actor actor) {
        return sessions.end(actor.accountId(), id)
                .thenReturn(seeOther("/account").build());
    }

    @PostMapping("/sign-out")
    Mono<ResponseEntity<Void>> signOut(Recognised caller, ServerHttpRequest request) {
        return sessions.end(caller.actor().accountId(), caller.session())
                .thenReturn(seeOther("/sign-in")
                        .header(HttpHeaders.SET_COOKIE, cookie.none(request).toString())
                        .build());
    }

    private static ResponseEntity.BodyBuilder seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path));
    }
}
