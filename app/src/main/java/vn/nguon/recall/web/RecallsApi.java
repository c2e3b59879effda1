package vn.nguon.recall.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.recall.ClosingRecalls;
import vn.nguon.recall.Recall;
import vn.nguon.recall.RecallId;
import vn.nguon.recall.RecallingLots;
import vn.nguon.recall.register.ShowingRecalls;

/** Opening, closing and looking up recalls. */
@RestController
@RequestMapping("/api/v1/recalls")
@Tag(name = "Recalls", description = "Goods called back")
class RecallsApi {

    private final RecallingLots recallingLots;
    private final ClosingRecalls closing;
    private final ShowingRecalls showing;

    RecallsApi(RecallingLots recallingLots, ClosingRecalls closing, ShowingRecalls showing) {
        this.recallingLots = recallingLots;
        this.closing = closing;
        this.showing = showing;
    }

    @PostMapping
    @Operation(summary = "Call a lot back", description = "Within a second every package of the lot says so.")
    Mono<ResponseEntity<RecallAnswer>> open(@RequestBody RecallRequest request, Actor actor, IdempotentRequest once) {
        return once.created(
                RecallAnswer.class,
                request,
                () -> recallingLots
                        .recall(request.lot(), request.notice(), actor)
                        .map(RecallAnswer::of));
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "End a recall", description = "The authority ends any, a cooperative's manager its own.")
    Mono<ResponseEntity<RecallAnswer>> close(
            @PathVariable UUID id, @RequestBody ClosingRequest request, Actor actor, IdempotentRequest once) {
        return once.ok(
                RecallAnswer.class,
                request,
                () -> closing.close(new RecallId(id), request.reason() == null ? "" : request.reason(), actor)
                        .map(RecallAnswer::of));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A recall")
    Mono<RecallAnswer> one(@PathVariable UUID id, Actor actor) {
        return showing.one(new RecallId(id), actor).map(shown -> RecallAnswer.of(shown.recall(), shown.goods()));
    }

    @GetMapping
    @Operation(
            summary = "Recalls, the latest first",
            description = "A cooperative sees those of its own lots, and the open ones of others' that reach goods it"
                    + " has, had, made or is to receive, each with these goods. Searched by the lot's number and name and by its"
                    + " organisation, with accents or without.")
    Mono<Slice<RecallAnswer>> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return showing.list(actor.seesOnly(), open ? Recall.State.OPEN : null, q, Cursor.read(cursor, limit), actor)
                .map(slice -> slice.map(found -> RecallAnswer.of(found.recall(), found.goods())));
    }
}
