package vn.nguon.stamp.order.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
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
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.order.AssigningPrintHouse;
import vn.nguon.stamp.order.DecidingOrders;
import vn.nguon.stamp.order.IssuingStamps;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.OrderingStamps;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.order.tally.CountingStamps;

/** Ordering stamps, deciding on orders, issuing. */
@RestController
@RequestMapping("/api/v1/stamp-orders")
@Tag(name = "Stamp orders", description = "Stamps asked for, approved, issued as one range of numbers")
class OrdersApi {

    private static final Set<String> STATES = Set.of("REQUESTED", "APPROVED", "REJECTED", "ISSUED");

    private final StampOrders orders;
    private final CountingStamps counting;
    private final OrderingStamps orderingStamps;
    private final DecidingOrders decidingOrders;
    private final AssigningPrintHouse assigning;
    private final IssuingStamps issuingStamps;

    OrdersApi(
            StampOrders orders,
            CountingStamps counting,
            OrderingStamps orderingStamps,
            DecidingOrders decidingOrders,
            AssigningPrintHouse assigning,
            IssuingStamps issuingStamps) {
        this.orders = orders;
        this.counting = counting;
        this.orderingStamps = orderingStamps;
        this.decidingOrders = decidingOrders;
        this.assigning = assigning;
        this.issuingStamps = issuingStamps;
    }

    @PostMapping
    @Operation(summary = "Order stamps", description = "For your own organisation, which must be admitted.")
    Mono<ResponseEntity<OrderAnswer>> order(@RequestBody OrderRequest request, Actor actor, IdempotentRequest once) {
        return once.created(
                OrderAnswer.class,
                request,
                () -> orderingStamps
                        .order(actor, request.product(), request.stamps(), request.why())
                        .map(order -> OrderAnswer.of(order, null)));
    }

    @GetMapping
    @Operation(
            summary = "Orders that concern you, the latest first",
            description =
                    "An organisation sees its own, a print house those it prints, inspectors and the authority all.")
    Mono<Slice<OrderAnswer>> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable Long organisationId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        Cursor at = Cursor.read(cursor, limit);
        if (status != null && !STATES.contains(status)) {
            throw new Invalid(
                    "status",
                    "Trạng thái là REQUESTED, APPROVED, REJECTED hoặc ISSUED.",
                    "A status is REQUESTED, APPROVED, REJECTED or ISSUED.");
        }
        OrganisationId owner = organisationId == null ? null : new OrganisationId(organisationId);
        return orders.seen(actor, status, owner, at.number(Long.MAX_VALUE), at.limit() + 1)
                .as(at.slice(order -> order.id().value()))
                .flatMap(this::counted);
    }

    @GetMapping("/{id}")
    @Operation(summary = "An order, and what became of its stamps")
    Mono<OrderAnswer> one(@PathVariable long id, Actor actor) {
        return orders.getSeen(actor, new OrderId(id)).flatMap(this::counted);
    }

    @PostMapping("/{id}/decisions")
    @Operation(summary = "Approve or reject an order", description = "By the authority, once.")
    Mono<ResponseEntity<OrderAnswer>> decide(
            @PathVariable long id, @RequestBody DecisionRequest request, Actor actor, IdempotentRequest once) {
        return once.ok(
                OrderAnswer.class,
                request,
                () -> decidingOrders
                        .decide(actor, new OrderId(id), request.ruling())
                        .map(order -> OrderAnswer.of(order, null)));
    }

    @PostMapping("/{id}/print-house")
    @Operation(
            summary = "Give an approved order to a print house",
            description = "By its organisation or the authority.")
    Mono<ResponseEntity<OrderAnswer>> assign(
            @PathVariable long id, @RequestBody PrintHouseRequest request, Actor actor, IdempotentRequest once) {
        return once.ok(
                OrderAnswer.class,
                request,
                () -> assigning
                        .assign(actor, new OrderId(id), request.printHouse())
                        .flatMap(this::counted));
    }

    @PostMapping("/{id}/issue")
    @Operation(
            summary = "Issue an approved order's stamps",
            description = "Takes one range of numbers, whatever the quantity. By its organisation or the authority.")
    Mono<ResponseEntity<OrderAnswer>> issue(@PathVariable long id, Actor actor, IdempotentRequest once) {
        return once.ok(
                OrderAnswer.class,
                "",
                () -> issuingStamps.issue(actor, new OrderId(id)).flatMap(this::counted));
    }

    private Mono<OrderAnswer> counted(StampOrder order) {
        return counting.of(List.of(order.id())).map(tallies -> OrderAnswer.of(order, tallies.get(order.id())));
    }

    private Mono<Slice<OrderAnswer>> counted(Slice<StampOrder> slice) {
        return counting.of(slice.items().stream().map(StampOrder::id).toList())
                .map(tallies -> slice.map(order -> OrderAnswer.of(order, tallies.get(order.id()))));
    }
}
