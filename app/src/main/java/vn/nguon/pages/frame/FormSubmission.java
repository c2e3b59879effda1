package vn.nguon.pages.frame;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.http.problem.Problem;
import vn.nguon.identity.Actor;
import vn.nguon.language.Language;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormReader;

/**
 * A form becomes an act, once. Done, the browser is led on to where it shows; refused, the same page comes back with what
 * was typed and why it was not taken, and the status the API would give. A script that sends a form kept on the phone asks
 * for JSON, and gets {@link ActionResult} or the problem.
 */
@Component
public class FormSubmission {

    private final FormReader formReader;
    private final JsonMapper json;

    FormSubmission(FormReader formReader, JsonMapper json) {
        this.formReader = formReader;
        this.json = json;
    }

    /**
     * Reads the form into the API's request and acts.
     *
     * @param act   what to do with the request
     * @param again the page, with the form as it was refused
     */
    public <T> Mono<ResponseEntity<byte[]>> submit(
            Attempt attempt,
            Class<T> type,
            Function<T, Mono<ActionResult>> act,
            Function<FilledForm, Mono<ResponseEntity<byte[]>>> again) {
        FilledForm filledForm = attempt.form();
        return Mono.fromSupplier(
                        () -> formReader.read(filledForm, type, attempt.worker().in()))
                .flatMap(request -> attempt.once().ok(ActionResult.class, request, () -> act.apply(request)))
                .map(answer -> done(attempt.request(), answer))
                .onErrorResume(
                        failure -> !asksForJson(attempt.request()),
                        failure -> refused(Problem.of(failure), filledForm, again));
    }

    /**
     * Reads the form and acts, where what is asked or answered is a secret that nobody may remember: a password, a key.
     * So sending it twice is not noticed here; the act itself must bear it.
     */
    public <T> Mono<ResponseEntity<byte[]>> submitSecretly(
            PageUser worker,
            FilledForm form,
            Class<T> type,
            Function<T, Mono<ResponseEntity<byte[]>>> act,
            Function<FilledForm, Mono<ResponseEntity<byte[]>>> again) {
        return submitSecretly(worker.in(), form, type, act, again);
    }

    /** The same, of somebody who has no account yet and reads that language. */
    public <T> Mono<ResponseEntity<byte[]>> submitSecretly(
            Language in,
            FilledForm form,
            Class<T> type,
            Function<T, Mono<ResponseEntity<byte[]>>> act,
            Function<FilledForm, Mono<ResponseEntity<byte[]>>> again) {
        return Mono.fromSupplier(() -> formReader.read(form, type, in))
                .flatMap(act)
                .onErrorResume(failure -> refused(Problem.of(failure), form, again));
    }

    /** Leads the browser on to where an act shows, and lets that page tell what was done. */
    public static ResponseEntity<byte[]> leadOn(ActionResult done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(done.at()))
                .header(HttpHeaders.SET_COOKIE, FlashMessage.of(done.said()).toString())
                .body("".getBytes(StandardCharsets.UTF_8));
    }

    private static Mono<ResponseEntity<byte[]>> refused(
            Problem problem, FilledForm form, Function<FilledForm, Mono<ResponseEntity<byte[]>>> again) {
        return again.apply(form.refused(problem)).map(page -> {
            ResponseEntity.BodyBuilder answer =
                    ResponseEntity.status(problem.status()).headers(page.getHeaders());
            if (problem.retryAfter() != null) {
                answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfter()));
            }
            return answer.body(page.getBody());
        });
    }

    private ResponseEntity<byte[]> done(ServerHttpRequest request, ResponseEntity<ActionResult> answer) {
        ActionResult actionResult = Objects.requireNonNull(answer.getBody());
        if (asksForJson(request)) {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(json.writeValueAsBytes(actionResult));
        }
        return leadOn(actionResult);
    }

    private static boolean asksForJson(ServerHttpRequest request) {
        String accept = request.getHeaders().getFirst(HttpHeaders.ACCEPT);
        return accept != null && accept.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    /** Somebody at work sent a form; controllers of pages take one as an argument. */
    public record Attempt(PageUser worker, FilledForm form, IdempotentRequest once, ServerHttpRequest request) {

        /** Who acts. */
        public Actor actor() {
            return worker.actor();
        }

        /** The same, of another form: what was sent, made tidy. */
        public Attempt with(FilledForm tidy) {
            return new Attempt(worker, tidy, once, request);
        }

        /** The language in which they are told what was done. */
        public Language in() {
            return worker.in();
        }
    }
}
