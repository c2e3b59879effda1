package vn.nguon.scan.web;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.nguon.http.RequestLanguage;
import vn.nguon.http.client.ClientNetwork;
import vn.nguon.http.client.UnattendedRequest;
import vn.nguon.language.Language;
import vn.nguon.scan.ScanResult;
import vn.nguon.scan.Verdict;
import vn.nguon.scan.VerifyingScans;
import vn.nguon.stamp.code.MalformedCode;
import vn.nguon.stamp.code.StampCode;

/**
 * Where a scan comes in. A filter and no controller: most requests of the platform are answered here, and none of what
 * stands between a filter and a controller is needed for them.
 */
@Component
@Order(0)
class ScanDoor implements WebFilter {

    private final VerifyingScans verifying;
    private final ScanAnswers answers;
    private final FailedLookupLimit failures;

    ScanDoor(VerifyingScans verifying, ScanAnswers answers, FailedLookupLimit failures) {
        this.verifying = verifying;
        this.answers = answers;
        this.failures = failures;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        HttpMethod method = request.getMethod();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            return chain.filter(exchange);
        }
        ScanRequest scanRequest = ScanRequest.about(request);
        return scanRequest == null ? chain.filter(exchange) : answer(scanRequest, exchange);
    }

    private Mono<Void> answer(ScanRequest asked, ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        Language language = RequestLanguage.language(request);
        StampCode code = read(asked.code());
        if (code == null) {
            return refuse(exchange, new Verdict.Malformed(asked.code()), null, language);
        }
        return verified(asked, code, request, language).flatMap(found -> {
            if (asked.typed() && !UnattendedRequest.isAhead(request)) {
                return showUnderItsOwnAddress(exchange.getResponse(), code, language);
            }
            return found.verdict() instanceof Verdict.Unknown
                    ? refuse(exchange, found.verdict(), code, language)
                    : answers.write(exchange, found, code, language);
        });
    }

    /** Counts what is no code of ours; who tried too many is told to wait instead. A right one never gets here. */
    private Mono<Void> refuse(
            ServerWebExchange exchange, Verdict verdict, @Nullable StampCode code, Language language) {
        Duration pause = failures.count(exchange.getRequest());
        return pause.isZero()
                ? answers.write(exchange, ScanResult.without(verdict), code, language)
                : answers.write(exchange, ScanResult.without(new Verdict.TooManyTries(pause)), null, language);
    }

    private Mono<ScanResult> verified(ScanRequest asked, StampCode code, ServerHttpRequest request, Language language) {
        if (UnattendedRequest.is(request)) {
            return verifying.preview(code, asked.gtin(), language);
        }
        return counts(asked, request)
                ? verifying.scan(code, asked.gtin(), language, ClientNetwork.of(request))
                : verifying.look(code, asked.gtin(), language);
    }

    /** The printed address has no query: with a language in it, it is the page's own switch, by one who scanned before. */
    private static boolean counts(ScanRequest asked, ServerHttpRequest request) {
        return request.getMethod().equals(HttpMethod.GET)
                && (asked.typed() || !request.getQueryParams().containsKey("lang"));
    }

    private static Mono<Void> showUnderItsOwnAddress(ServerHttpResponse response, StampCode code, Language language) {
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(URI.create("/S/" + code + "?lang=" + language.tag()));
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        return response.setComplete();
    }

    private static @Nullable StampCode read(String text) {
        try {
            return StampCode.read(text);
        } catch (MalformedCode typingError) {
            return null;
        }
    }
}
