package vn.nguon.trace.web;

import static vn.nguon.trace.web.RecordingApi.recorded;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Once;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.moving.Arrival;
import vn.nguon.trace.moving.Casing;
import vn.nguon.trace.moving.Purchase;
import vn.nguon.trace.moving.Purchasing;
import vn.nguon.trace.moving.Receiving;
import vn.nguon.trace.moving.Sale;
import vn.nguon.trace.moving.Selling;
import vn.nguon.trace.moving.Shipment;
import vn.nguon.trace.moving.Shipping;
import vn.nguon.trace.recording.Recorded;

/** The forms by which goods change hands. */
@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Recording")
class MovingApi {

    private final Purchasing purchasing;
    private final Shipping shipping;
    private final Receiving receiving;
    private final Casing casing;
    private final Selling selling;

    MovingApi(Purchasing purchasing, Shipping shipping, Receiving receiving, Casing casing, Selling selling) {
        this.purchasing = purchasing;
        this.shipping = shipping;
        this.receiving = receiving;
        this.casing = casing;
        this.selling = selling;
    }

    @PostMapping("/purchase")
    @Operation(
            summary = "Buy from outside",
            description = "One step back: supplier, address, kind, weight, their code.")
    Mono<ResponseEntity<Recorded>> purchase(@RequestBody Purchase form, Actor actor, Once once) {
        return recorded(once, form, () -> purchasing.purchase(actor, form));
    }

    @PostMapping("/shipping")
    @Operation(
            summary = "Ship",
            description = "To another organisation or place; `details.movementId` is received there.")
    Mono<ResponseEntity<Recorded>> ship(@RequestBody Shipment form, Actor actor, Once once) {
        return recorded(once, form, () -> shipping.ship(actor, Stage.TRANSPORT, form));
    }

    @PostMapping("/distribution")
    @Operation(summary = "Distribute", description = "As shipping, on the way to the shops.")
    Mono<ResponseEntity<Recorded>> distribute(@RequestBody Shipment form, Actor actor, Once once) {
        return recorded(once, form, () -> shipping.ship(actor, Stage.DISTRIBUTION, form));
    }

    @PostMapping("/receiving")
    @Operation(
            summary = "Receive",
            description = "What was shipped to one's own organisation; the counts are compared.")
    Mono<ResponseEntity<Recorded>> receive(@RequestBody Arrival form, Actor actor, Once once) {
        return recorded(once, form, () -> receiving.receive(actor, form));
    }

    @PostMapping("/case")
    @Operation(summary = "Pack a case", description = "Packs go into a case, or with `opened` come out of it.")
    Mono<ResponseEntity<Recorded>> pack(@RequestBody Casing.Case form, Actor actor, Once once) {
        return recorded(once, form, () -> casing.pack(actor, form));
    }

    @PostMapping("/retail")
    @Operation(
            summary = "Sell to outside",
            description = "One step forward: the buyer, or nobody for one's own counter.")
    Mono<ResponseEntity<Recorded>> sell(@RequestBody Sale form, Actor actor, Once once) {
        return recorded(once, form, () -> selling.sell(actor, form));
    }
}
