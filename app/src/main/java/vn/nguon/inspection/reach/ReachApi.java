package vn.nguon.inspection.reach;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.trace.LotId;
import vn.nguon.trace.correction.FreezingDescendants;

/** All that was made of a lot, and what holds it all. */
@RestController
@RequestMapping("/api/v1/lots/{id}/descendants")
@Tag(name = "Lots", description = "Goods made together, under one number")
class ReachApi {

    private final FindingReach reach;
    private final FreezingDescendants freezing;

    ReachApi(FindingReach reach, FreezingDescendants freezing) {
        this.reach = reach;
        this.freezing = freezing;
    }

    /** Why goods are held, or let go. */
    @Schema(name = "ReasonForGoods")
    record Reason(@Nullable String reason) {
        String said() {
            return reason == null ? "" : reason;
        }
    }

    /** How many lots it were. */
    @Schema(name = "HeldLots")
    record Held(int lots) {}

    @GetMapping
    @Operation(
            summary = "All that was made of it",
            description = "For inspectors and the authority: it and every lot made of it, over however many steps, with"
                    + " who has how much of each and how they are reached, and the serials of the stamps on it.")
    Mono<ReachAnswer> reach(@PathVariable UUID id, Actor actor) {
        return reach.of(actor, new LotId(id)).map(ReachAnswer::of);
    }

    @PostMapping("/freeze")
    @Operation(
            summary = "Hold it all",
            description = "The lot and all that was made of it, as far as nobody holds it yet, in one act.")
    Mono<ResponseEntity<Held>> freeze(
            @PathVariable UUID id, @RequestBody Reason reason, Actor actor, IdempotentRequest once) {
        return answered(once, reason, () -> freezing.freeze(actor, new LotId(id), reason.said()));
    }

    @PostMapping("/release")
    @Operation(
            summary = "Let all go that was held so",
            description = "What is held for a reason of its own stays held.")
    Mono<ResponseEntity<Held>> release(
            @PathVariable UUID id, @RequestBody Reason reason, Actor actor, IdempotentRequest once) {
        return answered(once, reason, () -> freezing.release(actor, new LotId(id), reason.said()));
    }

    private static Mono<ResponseEntity<Held>> answered(
            IdempotentRequest once, Reason reason, Supplier<Mono<Integer>> act) {
        return once.ok(Held.class, reason, () -> act.get().map(Held::new));
    }
}
