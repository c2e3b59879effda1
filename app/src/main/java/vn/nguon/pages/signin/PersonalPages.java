package vn.nguon.pages.signin;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.nguon.pages.Frame;
import vn.nguon.pages.Stylesheet;
import vn.nguon.pages.Templates;
import vn.nguon.pages.words.Voice;
import vn.nguon.refusal.Language;

/** Pages that know a person: they look like all others, own up to their cookie, and may run scripts of ours. */
@Component
class PersonalPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Templates templates;
    private final Stylesheet style = Stylesheet.of("tokens.css", "public.css", "personal.css");

    PersonalPages(Templates templates) {
        this.templates = templates;
    }

    ResponseEntity<byte[]> page(HttpStatus status, String template, Language language, Map<String, Object> shown) {
        Voice in = Voice.of(language);
        Map<String, Object> parameters = new HashMap<>(shown);
        parameters.put(
                "frame", new Frame(in, style.element(), templates.prerender("signin/footer.jte", Map.of("in", in))));
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Security-Policy", style.contentSecurityPolicy() + "; script-src 'self'")
                .body(templates.render(template, parameters));
    }
}
