package vn.nguon.pages.signin;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.nguon.language.Language;
import vn.nguon.pages.PageTemplates;
import vn.nguon.pages.PublicFrame;
import vn.nguon.pages.Stylesheet;

/** Pages that know a person: they look like all others, own up to their cookie, and may run scripts of ours. */
@Component
class PersonalPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PageTemplates pageTemplates;
    private final Stylesheet style = Stylesheet.of("tokens.css", "public.css", "personal.css");

    PersonalPages(PageTemplates pageTemplates) {
        this.pageTemplates = pageTemplates;
    }

    ResponseEntity<byte[]> page(HttpStatus status, String template, Language language, Map<String, Object> shown) {
        Language in = language.paired();
        Map<String, Object> parameters = new HashMap<>(shown);
        parameters.put(
                "frame",
                new PublicFrame(
                        in,
                        List.of(in == Language.VI ? Language.EN : Language.VI),
                        style.element(),
                        pageTemplates.prerender("signin/footer.jte", Map.of("in", in))));
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Security-Policy", style.contentSecurityPolicy() + "; script-src 'self'")
                .body(pageTemplates.render(template, parameters));
    }
}
