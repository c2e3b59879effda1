package vn.nguon.stamp.press.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.press.outcome.PrintOutcomes;
import vn.nguon.stamp.press.outcome.ReportingPrints;
import vn.nguon.stamp.press.run.EndingRuns;
import vn.nguon.stamp.press.run.PrintRuns;
import vn.nguon.stamp.press.run.RunId;
import vn.nguon.stamp.press.run.StartingRuns;

/** Runs: what comes out of printers. */
@RestController
@RequestMapping("/api/v1/print-runs")
@Tag(name = "Print runs", description = "Who printed what, when, and what became of it")
class PrintRunsApi {

    private static final int MOST_OUTCOMES = 1000;

    private final PrintRuns runs;
    private final PrintOutcomes outcomes;
    private final StartingRuns starting;
    private final ReportingPrints reportingPrints;
    private final EndingRuns ending;
    private final Clock clock;

    PrintRunsApi(
            PrintRuns runs,
            PrintOutcomes outcomes,
            StartingRuns starting,
            ReportingPrints reportingPrints,
            EndingRuns ending,
            Clock clock) {
        this.runs = runs;
        this.outcomes = outcomes;
        this.starting = starting;
        this.reportingPrints = reportingPrints;
        this.ending = ending;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(PressExamples.RUN))),
            summary = "Begin to print a job",
            description =
                    "By the order's organisation or its print house. The run has the job to itself until it ends.")
    Mono<ResponseEntity<RunAnswer>> start(@RequestBody RunRequest request, Actor actor, IdempotentRequest once) {
        return once.created(
                RunAnswer.class,
                request,
                () -> starting.start(actor, request.job(), request.printer(), request.takesOver())
                        .map(run -> RunAnswer.of(run, clock.instant())));
    }

    @GetMapping
    @Operation(summary = "The print runs of an order, the latest first")
    Mono<Slice<RunAnswer>> list(
            @RequestParam long orderId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        Cursor at = Cursor.read(cursor, limit);
        return runs.seen(actor, new OrderId(orderId), at.before(), at.limit() + 1)
                .map(run -> RunAnswer.of(run, clock.instant()))
                .collectList()
                .map(found -> Slice.of(found, at.limit(), RunAnswer::id));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A print run")
    Mono<RunAnswer> one(@PathVariable UUID id, Actor actor) {
        return runs.getSeen(actor, new RunId(id)).map(run -> RunAnswer.of(run, clock.instant()));
    }

    @GetMapping("/{id}/outcomes")
    @Operation(summary = "What came out of a run, the latest first", description = "At most 1,000 ranges.")
    Mono<List<OutcomeAnswer>> outcomes(@PathVariable UUID id, Actor actor) {
        return outcomes.seen(actor, new RunId(id), MOST_OUTCOMES)
                .map(OutcomeAnswer::of)
                .collectList();
    }

    @PostMapping("/{id}/reports")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(PressExamples.REPORT))),
            summary = "Tell what came out",
            description =
                    "A stamp counts as printed once. One that was out before and was not asked for again is answered "
                            + "as refused, and inspectors are told. What is spoiled is voided. An Idempotency-Key is required: a "
                            + "report whose answer was lost must not count twice.")
    Mono<ResponseEntity<ReportAnswer>> report(
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody ReportRequest request,
            Actor actor,
            IdempotentRequest once) {
        return once.ok(
                ReportAnswer.class,
                request,
                () -> reportingPrints
                        .report(actor, new RunId(id), request.read())
                        .map(ReportAnswer::of));
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "End a run", description = "What is left of its job is left to others.")
    Mono<ResponseEntity<RunAnswer>> end(@PathVariable UUID id, Actor actor, IdempotentRequest once) {
        return once.ok(
                RunAnswer.class,
                "",
                () -> ending.end(actor, new RunId(id)).map(run -> RunAnswer.of(run, clock.instant())));
    }
}
