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
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.casing.CasingPacks;
import vn.nguon.trace.casing.LoadingPallets;
import vn.nguon.trace.moving.Arrival;
import vn.nguon.trace.moving.Purchase;
import vn.nguon.trace.moving.PurchasingGoods;
import vn.nguon.trace.moving.ReceivingGoods;
import vn.nguon.trace.moving.Sale;
import vn.nguon.trace.moving.SellingGoods;
import vn.nguon.trace.moving.Shipment;
import vn.nguon.trace.moving.ShippingGoods;
import vn.nguon.trace.recording.RecordingResult;

/** The forms by which goods change hands. */
@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Recording")
class MovingApi {

    private final PurchasingGoods purchasingGoods;
    private final ShippingGoods shippingGoods;
    private final ReceivingGoods receivingGoods;
    private final CasingPacks casingPacks;
    private final LoadingPallets loadingPallets;
    private final SellingGoods sellingGoods;

    MovingApi(
            PurchasingGoods purchasingGoods,
            ShippingGoods shippingGoods,
            ReceivingGoods receivingGoods,
            CasingPacks casingPacks,
            LoadingPallets loadingPallets,
            SellingGoods sellingGoods) {
        this.purchasingGoods = purchasingGoods;
        this.shippingGoods = shippingGoods;
        this.receivingGoods = receivingGoods;
        this.casingPacks = casingPacks;
        this.loadingPallets = loadingPallets;
        this.sellingGoods = sellingGoods;
    }

    @PostMapping("/purchase")
    @Operation(
            summary = "Buy from outside",
            description = "One step back: supplier, address, kind, weight, their code.")
    Mono<ResponseEntity<RecordingResult>> purchase(@RequestBody Purchase form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> purchasingGoods.purchase(actor, form));
    }

    @PostMapping("/shipping")
    @Operation(
            summary = "Ship",
            description = "To another organisation or place; `details.movementId` is received there.")
    Mono<ResponseEntity<RecordingResult>> ship(@RequestBody Shipment form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> shippingGoods.ship(actor, Stage.TRANSPORT, form));
    }

    @PostMapping("/distribution")
    @Operation(summary = "Distribute", description = "As shipping, on the way to the shops.")
    Mono<ResponseEntity<RecordingResult>> distribute(@RequestBody Shipment form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> shippingGoods.ship(actor, Stage.DISTRIBUTION, form));
    }

    @PostMapping("/receiving")
    @Operation(
            summary = "Receive",
            description = "What was shipped to one's own organisation; the counts are compared.")
    Mono<ResponseEntity<RecordingResult>> receive(@RequestBody Arrival form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> receivingGoods.receive(actor, form));
    }

    @PostMapping("/case")
    @Operation(summary = "Pack a case", description = "Packs go into a case, or with `opened` come out of it.")
    Mono<ResponseEntity<RecordingResult>> pack(
            @RequestBody CasingPacks.Case form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> casingPacks.pack(actor, form));
    }

    @PostMapping("/pallet")
    @Operation(
            summary = "Load a pallet",
            description =
                    "Cases go onto a pallet, or with `opened` come off it; which packs these are follows from the cases.")
    Mono<ResponseEntity<RecordingResult>> load(
            @RequestBody LoadingPallets.Pallet form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> loadingPallets.load(actor, form));
    }

    @PostMapping("/retail")
    @Operation(
            summary = "Sell to outside",
            description = "One step forward: the buyer, or nobody for one's own counter.")
    Mono<ResponseEntity<RecordingResult>> sell(@RequestBody Sale form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> sellingGoods.sell(actor, form));
    }
}
