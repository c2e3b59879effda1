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
import vn.nguon.stamp.activation.ActivatingStamps;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.withdrawal.WithdrawingActivations;
import vn.nguon.trace.LotId;

/** Putting stamps on goods, and taking that back. */
@RestController
@RequestMapping("/api/v1/activations")
@Tag(name = "Activations", description = "Stamps bound to a lot at packing")
class ActivationsApi {

    private final ActivatingStamps activatingStamps;
    private final WithdrawingActivations withdrawingActivations;
    private final Activations activations;

    ActivationsApi(
            ActivatingStamps activatingStamps, WithdrawingActivations withdrawingActivations, Activations activations) {
        this.activatingStamps = activatingStamps;
        this.withdrawingActivations = withdrawingActivations;
        this.activations = activations;
    }

    @PostMapping
    @Operation(
            summary = "Activate stamps onto a lot",
            description = "A roll by its first and last serial, one stamp, or scanned codes: all of them or none. A "
                    + "refusal names the first stamps in the way.")
    Mono<ResponseEntity<ActivationAnswer>> activate(
            @RequestBody ActivationRequest request, Actor actor, IdempotentRequest once) {
        return once.created(
                ActivationAnswer.class,
                request,
                () -> activatingStamps
                        .activate(actor, request.selection(), request.lot(), request.place(), request.when())
                        .map(ActivationAnswer::of));
    }

    @GetMapping
    @Operation(summary = "Activations, the latest first", description = "An organisation sees its own.")
    Mono<Slice<ActivationAnswer>> list(
            @RequestParam(required = false) @Nullable UUID lotId,
            @RequestParam(required = false) @Nullable Long orderId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        Cursor at = Cursor.read(cursor, limit);
        LotId lot = lotId == null ? null : new LotId(lotId);
        OrderId order = orderId == null ? null : new OrderId(orderId);
        return activations
                .seen(actor, lot, order, at.before(), at.limit() + 1)
                .map(ActivationAnswer::of)
                .as(at.slice(ActivationAnswer::id));
    }

    @GetMapping("/{id}")
    @Operation(summary = "An activation")
    Mono<ActivationAnswer> one(@PathVariable UUID id, Actor actor) {
        return activations
                .get(id)
                .doOnNext(activation -> actor.requireSeeing(activation.organisation()))
                .map(ActivationAnswer::of);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(
            summary = "Take an activation back",
            description =
                    "Its stamps can be activated again. Refused once consumers scanned one, unless a manager says so.")
    Mono<ResponseEntity<ActivationAnswer>> withdraw(
            @PathVariable UUID id, @RequestBody WithdrawalRequest request, Actor actor, IdempotentRequest once) {
        return once.ok(
                ActivationAnswer.class,
                request,
                () -> withdrawingActivations
                        .withdraw(actor, id, request.why(), request.anyway())
                        .map(ActivationAnswer::of));
    }
}
