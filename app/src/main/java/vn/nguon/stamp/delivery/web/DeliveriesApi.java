package vn.nguon.stamp.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import vn.nguon.stamp.code.TypedRoll;
import vn.nguon.stamp.delivery.Deliveries;
import vn.nguon.stamp.delivery.DeliveringStamps;
import vn.nguon.stamp.order.OrderId;

/** Printed stamps on their way from the print house to whoever ordered them. */
@RestController
@RequestMapping("/api/v1/stamp-orders/{id}/deliveries")
@Tag(name = "Stamp orders")
class DeliveriesApi {

    private final DeliveringStamps deliveringStamps;
    private final Deliveries deliveries;

    DeliveriesApi(DeliveringStamps deliveringStamps, Deliveries deliveries) {
        this.deliveringStamps = deliveringStamps;
        this.deliveries = deliveries;
    }

    @PostMapping
    @Operation(
            summary = "Hand printed stamps over",
            description = "By the order's print house, each stamp once. Stamps voided before are not counted.")
    Mono<ResponseEntity<DeliveryAnswer>> deliver(
            @PathVariable long id, @RequestBody DeliveryRequest request, Actor actor, IdempotentRequest once) {
        return once.created(
                DeliveryAnswer.class,
                request,
                () -> deliveringStamps
                        .deliver(
                                actor,
                                new OrderId(id),
                                TypedRoll.of(request.first(), request.last(), request.count()),
                                request.receiver())
                        .map(DeliveryAnswer::of));
    }

    @GetMapping
    @Operation(summary = "What of an order was handed over, the latest first")
    Mono<Slice<DeliveryAnswer>> list(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        Cursor at = Cursor.read(cursor, limit);
        return deliveries
                .seen(actor, new OrderId(id), at.before(), at.limit() + 1)
                .map(DeliveryAnswer::of)
                .as(at.slice(DeliveryAnswer::id));
    }
}
