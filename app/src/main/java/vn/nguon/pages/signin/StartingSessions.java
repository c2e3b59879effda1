package vn.nguon.pages.signin;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.device.DeviceCookie;
import vn.nguon.identity.session.SessionCookie;
import vn.nguon.identity.session.SigningIn;

/** Lets somebody in: their browser gets the cookie of a new session and is led on. */
@Component
class StartingSessions {

    private final SigningIn signingIn;
    private final SessionCookie cookie;
    private final DeviceCookie device;

    StartingSessions(SigningIn signingIn, SessionCookie cookie, DeviceCookie device) {
        this.signingIn = signingIn;
        this.cookie = cookie;
        this.device = device;
    }

    /**
     * Signs in, and leads to that path of ours.
     *
     * @throws vn.nguon.identity.session.SignInRefused if login and password are not those of an open account
     * @throws vn.nguon.identity.limit.TooManyTries after too many wrong ones
     */
    Mono<ResponseEntity<byte[]>> enter(String login, String password, String path, ServerHttpRequest request) {
        return signingIn
                .signIn(login, password, device.visitor(request), cookie.in(request))
                .map(session -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(path))
                        .header(
                                HttpHeaders.SET_COOKIE,
                                cookie.of(session.token(), request).toString(),
                                device.of(session.device(), request).toString())
                        .build());
    }
}
