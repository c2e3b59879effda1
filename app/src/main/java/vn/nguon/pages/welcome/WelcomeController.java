package vn.nguon.pages.welcome;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.nguon.pages.Frames;
import vn.nguon.pages.Templates;
import vn.nguon.pages.words.Voice;
import vn.nguon.refusal.Language;

/** Answers at the front door. */
@RestController
class WelcomeController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final byte[] vietnamese;
    private final byte[] english;
    private final String policy;

    WelcomeController(Templates templates, Frames frames) {
        this.vietnamese = templates.render("welcome.jte", Map.of("frame", frames.in(Voice.VIETNAMESE)));
        this.english = templates.render("welcome.jte", Map.of("frame", frames.in(Voice.ENGLISH)));
        this.policy = frames.contentSecurityPolicy();
    }

    @GetMapping("/")
    ResponseEntity<byte[]> welcome(Language language) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", policy)
                .body(language == Language.EN ? english : vietnamese);
    }
}
