package vn.nguon.scan.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.http.client.UnattendedRequest;
import vn.nguon.language.Language;
import vn.nguon.scan.ScanResult;
import vn.nguon.scan.Verdict;
import vn.nguon.stamp.code.StampCode;

/** Writes the answer to a scan: to a person as a page, to a machine that asks for it as JSON, at the same address. */
@Component
class ScanAnswers {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ScanPages pages;
    private final JsonMapper json;

    ScanAnswers(ScanPages pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    /** @param code the code that was scanned, if it was one */
    Mono<Void> write(ServerWebExchange exchange, ScanResult scanned, @Nullable StampCode code, Language language) {
        boolean asJson = AcceptHeader.json(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT));
        byte[] body = asJson
                ? json.writeValueAsBytes(PublicAnswer.of(scanned, language))
                : pages.answer(scanned, code == null ? null : "/S/" + code + "/doubt", language);
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(status(exchange.getRequest(), scanned));
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(asJson ? MediaType.APPLICATION_JSON : PAGE);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.set(HttpHeaders.VARY, "Accept, Accept-Language");
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.setContentLength(body.length);
        if (!asJson) {
            headers.set("Content-Security-Policy", pages.contentSecurityPolicy());
        }
        if (scanned.verdict() instanceof Verdict.TooManyTries tries) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(wholeSeconds(tries.pause())));
        }
        return exchange.getRequest().getMethod().equals(HttpMethod.HEAD)
                ? response.setComplete()
                : response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    /**
     * A browser that fetches ahead and is refused throws the answer away, and asks again once somebody wants to see it.
     * If it took the answer, it would show it later without asking, and a scan would be missing.
     */
    private static HttpStatusCode status(ServerHttpRequest request, ScanResult scanned) {
        return UnattendedRequest.isAhead(request)
                ? HttpStatus.SERVICE_UNAVAILABLE
                : HttpStatusCode.valueOf(scanned.verdict().kind().status());
    }

    private static long wholeSeconds(Duration pause) {
        return pause.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
