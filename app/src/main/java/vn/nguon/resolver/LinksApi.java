package vn.nguon.resolver;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.gs1.DigitalLink;
import vn.nguon.http.RequestLanguage;
import vn.nguon.language.Language;
import vn.nguon.scan.web.AcceptHeader;
import vn.nguon.scan.web.FailedLookupLimit;
import vn.nguon.scan.web.TooManyGuesses;

/** Answers links of products and lots; those of packages are scans and do not come this far. */
@RestController
@Hidden
class LinksApi {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ResolvingLinks resolving;
    private final LinkPages pages;
    private final FailedLookupLimit failures;
    private final JsonMapper json;

    LinksApi(ResolvingLinks resolving, LinkPages pages, FailedLookupLimit failures, JsonMapper json) {
        this.resolving = resolving;
        this.pages = pages;
        this.failures = failures;
        this.json = json;
    }

    /** Wrong guesses are counted with those of codes: nobody learns lot numbers by trying them. */
    @GetMapping("/01/**")
    Mono<ResponseEntity<byte[]>> item(ServerHttpRequest request) {
        Duration pause = failures.pause(request);
        if (!pause.isZero()) {
            throw new TooManyGuesses(pause);
        }
        return resolving
                .resolve(DigitalLink.parse(request.getURI().getRawPath()))
                .doOnError(UnknownLink.class, unknown -> failures.count(request))
                .map(linked -> answer(linked, request));
    }

    private ResponseEntity<byte[]> answer(LinkTarget linked, ServerHttpRequest request) {
        Language language = RequestLanguage.language(request);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (AcceptHeader.json(request.getHeaders().getFirst(HttpHeaders.ACCEPT))) {
            return answer.contentType(MediaType.APPLICATION_JSON)
                    .body(json.writeValueAsBytes(LinkAnswer.of(linked, language)));
        }
        return answer.contentType(PAGE)
                .header("Content-Security-Policy", pages.contentSecurityPolicy())
                .body(pages.page(linked, language));
    }
}
