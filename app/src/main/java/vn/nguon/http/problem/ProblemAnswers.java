package vn.nguon.http.problem;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.http.AddressPatterns;
import vn.nguon.http.RequestLanguage;
import vn.nguon.language.Language;

/** Answers every failure as a problem: to a program as JSON, to a browser as a page, never with a stack trace. */
@Component
@Order(-2)
class ProblemAnswers implements WebExceptionHandler {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8);

    private final JsonMapper json;
    private final ObjectProvider<ProblemPage> page;

    ProblemAnswers(JsonMapper json, ObjectProvider<ProblemPage> page) {
        this.json = json;
        this.page = page;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        Problem problem = ProblemTranslator.of(failure);
        // For whoever writes down what was refused.
        exchange.getAttributes().put(Problem.class.getName(), problem);
        Language language = RequestLanguage.language(exchange.getRequest());
        ProblemPage asPage = wantsPage(exchange) ? page.getIfAvailable() : null;
        byte[] body =
                asPage == null ? json.writeValueAsBytes(problem.members(language)) : asPage.render(problem, language);
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(asPage == null ? MediaType.APPLICATION_PROBLEM_JSON : PAGE);
        headers.set(
                HttpHeaders.CONTENT_LANGUAGE,
                (asPage == null ? problem.sentence().spokenTo(language) : language).tag());
        headers.setCacheControl("no-store");
        if (asPage != null) {
            headers.set("Content-Security-Policy", asPage.contentSecurityPolicy());
        }
        if (problem.status() == 401) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.retryAfter() != null) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfter()));
        }
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private static boolean wantsPage(ServerWebExchange exchange) {
        if (AddressPatterns.FOR_PROGRAMS.include(exchange.getRequest())) {
            return false;
        }
        List<MediaType> accepted = accepted(exchange);
        return accepted.stream().anyMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML) && !type.isWildcardType());
    }

    private static List<MediaType> accepted(ServerWebExchange exchange) {
        try {
            return exchange.getRequest().getHeaders().getAccept();
        } catch (RuntimeException rubbish) {
            return List.of();
        }
    }
}
