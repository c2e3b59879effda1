package vn.nguon.identity.device;

import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import vn.nguon.http.client.ClientAddress;
import vn.nguon.identity.IdentitySettings;
import vn.nguon.identity.Token;

/**
 * The cookie by which a device is known on which somebody signed in before: {@code __Host-nguon-device}; by plain HTTP
 * {@code nguon-device}. It signs nobody in. It only spares its device the waits that strangers cause (OWASP: device
 * cookies), so it stays when its owner signs out.
 */
@Component
public class DeviceCookie {

    private final HostCookie cookie;

    /** Cookies as the settings ask for them. */
    public DeviceCookie(IdentitySettings identitySettings) {
        this.cookie = new HostCookie("nguon-device", identitySettings.deviceLife(), identitySettings.httpsOnly());
    }

    /** From where that request comes. */
    public SignInClient visitor(ServerHttpRequest request) {
        String browser = request.getHeaders().getFirst(HttpHeaders.USER_AGENT);
        return new SignInClient(ClientAddress.of(request), cookie.in(request), Objects.requireNonNullElse(browser, ""));
    }

    /** The cookie that carries a device's token. */
    public ResponseCookie of(Token token, ServerHttpRequest request) {
        return cookie.of(token, request);
    }
}
