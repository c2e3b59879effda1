package vn.nguon.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Slice;
import vn.nguon.identity.device.DeviceCookie;
import vn.nguon.identity.session.RecognisedCaller;
import vn.nguon.identity.session.Session;
import vn.nguon.identity.session.SessionCookie;
import vn.nguon.identity.session.Sessions;
import vn.nguon.identity.session.SigningIn;
import vn.nguon.identity.session.SigningOut;
import vn.nguon.refusal.NotFound;

/** Signing in and out, and the devices on which one is signed in. */
@RestController
@Tag(name = "Sessions")
class SessionsApi {

    private final SigningIn signingIn;
    private final Sessions sessions;
    private final SigningOut signingOut;
    private final SessionCookie cookie;
    private final DeviceCookie device;

    SessionsApi(
            SigningIn signingIn, Sessions sessions, SigningOut signingOut, SessionCookie cookie, DeviceCookie device) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.signingOut = signingOut;
        this.cookie = cookie;
        this.device = device;
    }

    @PostMapping("/api/v1/sessions")
    @SecurityRequirements
    @Operation(
            summary = "Sign in",
            description =
                    "Sets a cookie that later requests carry, and one by which the device is known again. A program that runs unattended uses an API key.")
    Mono<ResponseEntity<Begun>> signIn(@RequestBody Credentials credentials, ServerHttpRequest request) {
        return signingIn
                .signIn(
                        text(credentials.login()),
                        text(credentials.password()),
                        device.visitor(request),
                        cookie.in(request))
                .map(session -> ResponseEntity.status(HttpStatus.CREATED)
                        .header(
                                HttpHeaders.SET_COOKIE,
                                cookie.of(session.token(), request).toString(),
                                device.of(session.device(), request).toString())
                        .body(new Begun(session.id(), session.endsAt())));
    }

    @GetMapping("/api/v1/sessions")
    @Operation(summary = "On which devices am I signed in?")
    Mono<Slice<Session>> list(RecognisedCaller caller) {
        return sessions.live(caller.actor().accountId(), caller.session())
                .collectList()
                .map(found -> new Slice<>(List.copyOf(found), null));
    }

    @DeleteMapping("/api/v1/sessions/{id}")
    @Operation(summary = "Sign out one of my devices")
    Mono<ResponseEntity<Void>> end(@PathVariable long id, RecognisedCaller caller) {
        return signingOut
                .signOut(caller.actor(), id)
                .filter(ended -> ended)
                .switchIfEmpty(Mono.error(NotFound::new))
                .thenReturn(ResponseEntity.noContent().build());
    }

    @DeleteMapping("/api/v1/sessions/current")
    @Operation(summary = "Sign out")
    Mono<ResponseEntity<Void>> signOut(RecognisedCaller caller, ServerHttpRequest request) {
        return signingOut
                .signOut(caller.actor(), caller.session())
                .thenReturn(ResponseEntity.noContent()
                        .header(HttpHeaders.SET_COOKIE, cookie.none(request).toString())
                        .build());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    record Credentials(@Nullable String login, @Nullable String password) {}

    record Begun(long id, Instant endsAt) {}
}
