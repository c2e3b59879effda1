package vn.nguon.scan.web.report;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.RequestLanguage;
import vn.nguon.http.client.ClientAddress;
import vn.nguon.http.client.RateLimiter;
import vn.nguon.language.Language;
import vn.nguon.refusal.Refusal;
import vn.nguon.scan.report.LookingUpReports;
import vn.nguon.scan.report.NoSuchReport;
import vn.nguon.scan.report.ReportStatus;
import vn.nguon.scan.web.ScanLimits;
import vn.nguon.scan.web.ScanPages;

/** Whoever complained looks up how far it is, by the reference that they were given; a page, and JSON for programs. */
@RestController
class ReportStatusPages {

    private static final String HERE = "/reports";
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** So many wrong references for each complaint that one client may send. */
    private static final int WRONG_ONES = 3;

    private final LookingUpReports lookingUp;
    private final ScanPages pages;
    private final RateLimiter<ClientAddress> limiter;

    ReportStatusPages(LookingUpReports lookingUp, ScanPages pages, ScanLimits scanLimits) {
        this.lookingUp = lookingUp;
        this.pages = pages;
        this.limiter = new RateLimiter<>(WRONG_ONES * scanLimits.doubts(), scanLimits.doubtsOver());
    }

    /** The form; what it sends leads to the reference's own address, which can be kept. */
    @Hidden
    @GetMapping(HERE)
    ResponseEntity<byte[]> ask(ServerHttpRequest request, @RequestParam(required = false) @Nullable String reference) {
        Language language = RequestLanguage.language(request);
        if (reference == null || reference.isBlank()) {
            return page(HttpStatus.OK, language, pages.report("", null, null, language));
        }
        String typed =
                URLEncoder.encode(reference.strip(), StandardCharsets.UTF_8).replace("+", "%20");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(HERE + "/" + typed + "?lang=" + language.tag()))
                .build();
    }

    @Hidden
    @GetMapping(HERE + "/{reference}")
    Mono<ResponseEntity<byte[]>> page(ServerHttpRequest request, @PathVariable String reference) {
        Language language = RequestLanguage.language(request);
        return found(request, reference)
                .map(found -> page(HttpStatus.OK, language, pages.report("", found, null, language)))
                .onErrorResume(
                        Refusal.class,
                        refused -> Mono.just(page(
                                HttpStatus.valueOf(refused.kind().status()),
                                language,
                                pages.report(reference, null, refused.sentence(), language))));
    }

    /** As the page says it. */
    @GetMapping("/api/v1/public/reports/{reference}")
    @Tag(name = "Scans", description = "Scans of stamps, alerts and doubts")
    @Operation(
            summary = "How far a complaint is",
            description =
                    "For whoever sent it, by the reference that they were given, without signing in: when it came,"
                            + " how far inspectors are, and what they answer. Few wrong references are answered in an hour.")
    Mono<ResponseEntity<ReportStatus>> one(ServerHttpRequest request, @PathVariable String reference) {
        return found(request, reference)
                .map(found ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found));
    }

    private Mono<ReportStatus> found(ServerHttpRequest request, String reference) {
        return Mono.defer(() -> {
            ClientAddress client = ClientAddress.of(request);
            Duration pause = limiter.pause(client);
            return !pause.isZero()
                    ? Mono.error(new TooManyReferences(pause))
                    : lookingUp.find(reference).doOnError(NoSuchReport.class, wrong -> limiter.take(client));
        });
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Language language, byte[] body) {
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", pages.contentSecurityPolicy())
                .body(body);
    }
}
