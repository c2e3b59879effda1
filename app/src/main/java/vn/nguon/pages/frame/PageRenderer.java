package vn.nguon.pages.frame;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.nguon.pages.PageTemplates;

/** Pages people work in: each template takes a {@code work} and whatever else it shows. */
@Component
public class PageRenderer {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** Scripts and styles of our own files only, nothing within the page, no other host. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; form-action 'self'; "
            + "manifest-src 'self'; worker-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final PageTemplates pageTemplates;

    PageRenderer(PageTemplates pageTemplates) {
        this.pageTemplates = pageTemplates;
    }

    /**
     * The page.
     *
     * @param here the path of the entry it belongs to: {@code /console/lots}
     */
    public ResponseEntity<byte[]> page(PageUser worker, String here, String template, Map<String, Object> shown) {
        return page(HttpStatus.OK, worker, here, template, shown);
    }

    /** The page, with another status. */
    public ResponseEntity<byte[]> page(
            HttpStatusCode status, PageUser worker, String here, String template, Map<String, Object> shown) {
        Map<String, Object> parameters = new HashMap<>(shown);
        parameters.put("work", new PageFrame(worker, MenuItem.of(worker.actor()), here));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Security-Policy", POLICY)
                // Whose page it is: a phone that keeps pages shows them to nobody else.
                .header("Nguon-Account", Long.toString(worker.account().id()))
                .header(HttpHeaders.CONTENT_LANGUAGE, worker.in().tag());
        if (!worker.said().isEmpty()) {
            answer.header(HttpHeaders.SET_COOKIE, FlashMessage.none().toString());
        }
        return answer.body(pageTemplates.render(template, parameters));
    }

    /** A page that may show a secret, so no browser keeps it. */
    public ResponseEntity<byte[]> secret(PageUser worker, String here, String template, Map<String, Object> shown) {
        ResponseEntity<byte[]> page = page(worker, here, template, shown);
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(page.getBody());
    }

    /** A part of a page, for a script that puts it in place. */
    public ResponseEntity<byte[]> part(String template, Map<String, Object> shown) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Content-Security-Policy", POLICY)
                .body(pageTemplates.render(template, shown));
    }
}
