package vn.nguon.stamp.web;

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
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.voiding.VoidingStamps;
import vn.nguon.stamp.voiding.Voidings;

/** Taking stamps out of use. */
@RestController
@RequestMapping("/api/v1/voidings")
@Tag(name = "Voidings", description = "Stamps spoiled, lost, stolen")
class VoidingsApi {

    private final VoidingStamps voidingStamps;
    private final Voidings voidings;

    VoidingsApi(VoidingStamps voidingStamps, Voidings voidings) {
        this.voidingStamps = voidingStamps;
        this.voidings = voidings;
    }

    @PostMapping
    @Operation(
            summary = "Void stamps",
            description = "For good. Their organisation and the authority any, a print house those it spoiled.")
    Mono<ResponseEntity<VoidingAnswer>> voidStamps(
            @RequestBody VoidingRequest request, Actor actor, IdempotentRequest once) {
        return once.created(
                VoidingAnswer.class,
                request,
                () -> voidingStamps
                        .voidStamps(actor, request.selection(), request.why(), request.said())
                        .map(VoidingAnswer::of));
    }

    @GetMapping
    @Operation(summary = "Voidings that concern you, the latest first")
    Mono<Slice<VoidingAnswer>> list(
            @RequestParam(required = false) @Nullable Long orderId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        Cursor at = Cursor.read(cursor, limit);
        OrderId order = orderId == null ? null : new OrderId(orderId);
        return voidings.seen(actor, order, null, at.before(), at.limit() + 1)
                .map(VoidingAnswer::of)
                .as(at.slice(VoidingAnswer::id));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A voiding")
    Mono<VoidingAnswer> one(@PathVariable UUID id, Actor actor) {
        return voidings.seen(actor, null, id, Cursor.LATEST, 1)
                .next()
                .switchIfEmpty(Mono.error(NotFound::new))
                .map(VoidingAnswer::of);
    }
}
