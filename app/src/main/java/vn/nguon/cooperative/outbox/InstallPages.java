package vn.nguon.cooperative.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.nguon.pages.asset.Asset;
import vn.nguon.pages.asset.Script;
import vn.nguon.pages.asset.ServiceWorker;

/** What a browser asks for to put the console on a phone's home screen. */
@RestController
class InstallPages {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType MANIFEST = new MediaType("application", "manifest+json", StandardCharsets.UTF_8);

    /** What the pages of the shed cannot do without. */
    private static final List<Asset> NEEDED = List.of(Asset.WORK_STYLE, Asset.HTMX);

    private static final List<Script> NEEDED_SCRIPTS = List.of(
            Script.WORK, Script.OFFLINE_WORK, Script.OUTBOX_PAGE, Script.PHOTOS, Script.SCANNING, Script.BALANCE);

    private final byte[] worker = ServiceWorker.script(NEEDED, NEEDED_SCRIPTS).getBytes(StandardCharsets.UTF_8);
    private final byte[] manifest = read("/static/console.webmanifest").getBytes(StandardCharsets.UTF_8);

    /** Beyond its own folder, so that it hears of a sign-out and of the page the console begins with. */
    @GetMapping("/console/sw.js")
    ResponseEntity<byte[]> worker() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/")
                .body(worker);
    }

    @GetMapping("/console.webmanifest")
    ResponseEntity<byte[]> manifest() {
        return ResponseEntity.ok()
                .contentType(MANIFEST)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(manifest);
    }

    private static String read(String resource) {
        try (InputStream file = InstallPages.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
