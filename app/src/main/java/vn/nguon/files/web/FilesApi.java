package vn.nguon.files.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.files.FileHash;
import vn.nguon.files.ServingFiles;
import vn.nguon.files.ServingFiles.Served;
import vn.nguon.identity.Requester;

/**
 * Files by their names. What pages for everybody show everybody may read, and caches keep it for ever. Anything else only
 * those read who may see what it hangs on, and no cache keeps it.
 */
@RestController
@RequestMapping("/files")
class FilesApi {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final CacheControl NOWHERE = CacheControl.noStore().cachePrivate();

    private final ServingFiles servingFiles;

    FilesApi(ServingFiles servingFiles) {
        this.servingFiles = servingFiles;
    }

    @GetMapping("/{hash:[0-9a-f]{64}}")
    Mono<ResponseEntity<byte[]>> whole(@PathVariable String hash, Requester requester) {
        return servingFiles.whole(new FileHash(hash), requester.actor()).map(FilesApi::answer);
    }

    @GetMapping("/{hash:[0-9a-f]{64}}/{width:[0-9]{1,5}}")
    Mono<ResponseEntity<byte[]>> atWidth(
            @PathVariable String hash,
            @PathVariable int width,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            Requester requester) {
        return servingFiles
                .atWidth(new FileHash(hash), width, accept.contains("image/webp"), requester.actor())
                .map(FilesApi::answer);
    }

    private static ResponseEntity<byte[]> answer(Served served) {
        MediaType type = MediaType.parseMediaType(served.mediaType());
        boolean picture = type.getType().equals("image");
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(served.isPublic() ? FOR_EVER : NOWHERE)
                .eTag(served.version())
                .varyBy(HttpHeaders.ACCEPT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (picture ? ContentDisposition.inline() : document())
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", served.isPublic() ? "cross-origin" : "same-origin")
                .body(served.bytes());
    }

    private static ContentDisposition.Builder document() {
        return ContentDisposition.attachment().filename("document.pdf");
    }
}
