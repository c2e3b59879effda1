package vn.nguon.consumer;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.nguon.language.Language;
import vn.nguon.pages.PageTemplates;
import vn.nguon.pages.PublicFrames;

/** Answers at the front door. */
@RestController
class WelcomePages {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Map<Language, byte[]> pages;
    private final String policy;

    WelcomePages(PageTemplates pageTemplates, PublicFrames publicFrames) {
        this.pages = Language.all().stream()
                .collect(Collectors.toMap(
                        in -> in,
                        in -> pageTemplates.render("consumer/welcome.jte", Map.of("frame", publicFrames.in(in)))));
        this.policy = publicFrames.contentSecurityPolicy();
    }

    @GetMapping("/")
    ResponseEntity<byte[]> welcome(Language language) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", policy)
                .body(pages.get(language));
    }
}
