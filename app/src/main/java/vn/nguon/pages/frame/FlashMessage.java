package vn.nguon.pages.frame;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What an act did, in words, carried over to the next page by a cookie that lives until it was shown. */
public final class FlashMessage {

    private static final String NAME = "nguon-said";
    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final int LONGEST = 1500;

    private FlashMessage() {}

    /** What was said to whoever sends this; empty if there is nothing. */
    public static String in(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(NAME);
        if (cookie == null || cookie.getValue().length() > LONGEST * 4) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    /** The cookie that carries the words. */
    public static ResponseCookie of(String words) {
        String shortened = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        byte[] utf8 = shortened.getBytes(StandardCharsets.UTF_8);
        return cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(utf8), LIFE);
    }

    /** Makes the browser forget them, once they were shown. */
    public static ResponseCookie none() {
        return cookie("", Duration.ZERO);
    }

    private static ResponseCookie cookie(String value, Duration life) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(life)
                .build();
    }
}
