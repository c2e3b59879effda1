package vn.nguon.stamp.press.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.press.job.CancellingJobs;
import vn.nguon.stamp.press.job.JobId;
import vn.nguon.stamp.press.job.JobTexts;
import vn.nguon.stamp.press.job.OpeningJobs;
import vn.nguon.stamp.press.job.PrintJob;
import vn.nguon.stamp.press.job.PrintJobs;
import vn.nguon.stamp.press.outcome.TakingLabels;
import vn.nguon.stamp.press.tally.CountingPrints;

/** Jobs: stamps that are to be printed. */
@RestController
@RequestMapping("/api/v1/print-jobs")
@Tag(name = "Print jobs", description = "Stamps that wait for a printer")
class PrintJobsApi {

    private static final Set<String> STATES = Set.of("OPEN", "DONE", "CANCELLED");

    private final PrintJobs jobs;
    private final OpeningJobs opening;
    private final CancellingJobs cancelling;
    private final TakingLabels taking;
    private final CountingPrints counting;
    private final JobTexts texts;

    PrintJobsApi(
            PrintJobs jobs,
            OpeningJobs opening,
            CancellingJobs cancelling,
            TakingLabels taking,
            CountingPrints counting,
            JobTexts texts) {
        this.jobs = jobs;
        this.opening = opening;
        this.cancelling = cancelling;
        this.taking = taking;
        this.counting = counting;
        this.texts = texts;
    }

    @PostMapping
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(PressExamples.JOB))),
            summary = "Have stamps printed",
            description =
                    "Stamps of an issued order, by its organisation or its print house. A stamp waits in one open "
                            + "job at a time.")
    Mono<ResponseEntity<JobAnswer>> open(@RequestBody JobRequest request, Actor actor, IdempotentRequest once) {
        return once.created(
                JobAnswer.class,
                request,
                () -> opening.open(actor, request.order(), request.wanted(), request.printer(), request.layout())
                        .flatMap(this::told));
    }

    @GetMapping
    @Operation(
            summary = "Print jobs that concern you, the latest first",
            description =
                    "An organisation sees its own orders', a print house those of orders that it prints, inspectors "
                            + "and the authority all. With a printer: those meant for it or for any.")
    Mono<Slice<JobAnswer>> list(
            @Parameter(example = "OPEN") @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Long orderId,
            @RequestParam(required = false) @Nullable String printer,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        Cursor at = Cursor.read(cursor, limit);
        if (state != null && !STATES.contains(state)) {
            throw new Invalid(
                    "state", "Trạng thái là OPEN, DONE hoặc CANCELLED.", "A state is OPEN, DONE or CANCELLED.");
        }
        OrderId order = orderId == null ? null : new OrderId(orderId);
        return jobs.seen(
                        actor,
                        state == null ? null : PrintJob.State.valueOf(state),
                        order,
                        printer,
                        at.before(),
                        at.limit() + 1)
                .collectList()
                .map(found -> Slice.of(found, at.limit(), job -> job.id().value()))
                .flatMap(this::told);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A print job, and what came of it")
    Mono<JobAnswer> one(@PathVariable UUID id, Actor actor) {
        return jobs.getSeen(actor, new JobId(id)).flatMap(this::told);
    }

    @PostMapping("/{id}/cancel")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(PressExamples.CANCELLATION))),
            summary = "Call a print job off",
            description = "Its workstation stops at its next report; what came out by then counts.")
    Mono<ResponseEntity<JobAnswer>> cancel(
            @PathVariable UUID id, @RequestBody CancelRequest request, Actor actor, IdempotentRequest once) {
        return once.ok(
                JobAnswer.class,
                request,
                () -> cancelling.cancel(actor, new JobId(id), request.reason()).flatMap(this::told));
    }

    @PostMapping(path = "/{id}/labels", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            summary = "The next labels of a job: serial, code, URL",
            description =
                    "Up to 5,000 lines of JSON, without stamps that are voided or out already. An empty line says "
                            + "that they are all there; no labels at all, that none is left. Ask again after the last that "
                            + "came. What leaves is recorded. A line: `" + PressExamples.LABEL + "`")
    Mono<ResponseEntity<Flux<DataBuffer>>> labels(
            @PathVariable UUID id,
            @Parameter(example = "0000000010009") @RequestParam(required = false) @Nullable String from,
            @Parameter(description = "The last serial that came", example = "0000000010108")
                    @RequestParam(required = false)
                    @Nullable String after,
            @Parameter(example = "0000000015004") @RequestParam(required = false) @Nullable String to,
            @Parameter(description = "Whether stamps that are out already are wanted as well")
                    @RequestParam(defaultValue = "false")
                    boolean again,
            Actor actor,
            ServerHttpResponse response) {
        return taking.take(actor, new JobId(id), new TakingLabels.Wanted(from, after, to, again))
                .map(taken -> taking.lines(taken, response.bufferFactory()))
                .switchIfEmpty(Mono.fromSupplier(() -> taking.lines(null, response.bufferFactory())))
                .map(lines -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_NDJSON)
                        .cacheControl(CacheControl.noStore())
                        .body(lines));
    }

    private Mono<JobAnswer> told(PrintJob job) {
        return counting.of(job).flatMap(tally -> texts.of(job).map(words -> JobAnswer.of(job, tally, words)));
    }

    private Mono<Slice<JobAnswer>> told(Slice<PrintJob> slice) {
        return counting.ofJobs(slice.items())
                .flatMap(tallies -> Flux.fromIterable(slice.items())
                        .concatMap(job -> texts.of(job)
                                .map(words -> JobAnswer.of(job, Objects.requireNonNull(tallies.get(job.id())), words)))
                        .collectList()
                        .map((List<JobAnswer> answers) -> new Slice<>(answers, slice.next())));
    }
}
