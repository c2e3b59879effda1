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
import vn.nguon.trace.moving.Shipment;
import vn.nguon.trace.moving.ShippingGoods;
import vn.nguon.trace.recording.RecordingResult;
import vn.nguon.trace.reverse.BuyerReturn;
import vn.nguon.trace.reverse.DeliveryRefusal;
import vn.nguon.trace.reverse.RefusingDeliveries;
import vn.nguon.trace.reverse.Settlement;
import vn.nguon.trace.reverse.SettlingDifferences;
import vn.nguon.trace.reverse.TakingGoodsBack;
import vn.nguon.trace.reverse.WriteOff;
import vn.nguon.trace.reverse.WritingOffGoods;

/** The forms by which goods go back, are accounted for, or are gone. */
@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Recording")
class ReverseApi {

    private final ShippingGoods shippingGoods;
    private final RefusingDeliveries refusingDeliveries;
    private final SettlingDifferences settlingDifferences;
    private final TakingGoodsBack takingGoodsBack;
    private final WritingOffGoods writingOffGoods;

    ReverseApi(
            ShippingGoods shippingGoods,
            RefusingDeliveries refusingDeliveries,
            SettlingDifferences settlingDifferences,
            TakingGoodsBack takingGoodsBack,
            WritingOffGoods writingOffGoods) {
        this.shippingGoods = shippingGoods;
        this.refusingDeliveries = refusingDeliveries;
        this.settlingDifferences = settlingDifferences;
        this.takingGoodsBack = takingGoodsBack;
        this.writingOffGoods = writingOffGoods;
    }

    @PostMapping("/refusal")
    @Operation(
            summary = "Refuse a delivery",
            description = "All of it goes back: `details.returnId` is received by who sent it.")
    Mono<ResponseEntity<RecordingResult>> refuse(
            @RequestBody DeliveryRefusal form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> refusingDeliveries.refuse(actor, form));
    }

    @PostMapping("/settlement")
    @Operation(
            summary = "Settle what is missing",
            description = "Of a delivery that was received in part: found, refused, lost, stolen or destroyed.")
    Mono<ResponseEntity<RecordingResult>> settle(@RequestBody Settlement form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> settlingDifferences.settle(actor, form));
    }

    @PostMapping("/return")
    @Operation(
            summary = "Send back",
            description = "To an organisation that delivered them; `details.movementId` is received there.")
    Mono<ResponseEntity<RecordingResult>> sendBack(@RequestBody Shipment form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> shippingGoods.sendBack(actor, form));
    }

    @PostMapping("/buyer-return")
    @Operation(
            summary = "Take back from a buyer",
            description = "What was sold to people outside the platform, no more than that.")
    Mono<ResponseEntity<RecordingResult>> takeBack(@RequestBody BuyerReturn form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> takingGoodsBack.takeBack(actor, form));
    }

    @PostMapping("/write-off")
    @Operation(summary = "Write off", description = "Goods in hand that are lost, stolen or destroyed.")
    Mono<ResponseEntity<RecordingResult>> writeOff(@RequestBody WriteOff form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> writingOffGoods.writeOff(actor, form));
    }
}
