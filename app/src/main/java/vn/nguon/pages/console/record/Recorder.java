package vn.nguon.pages.console.record;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.growing.Care;
import vn.nguon.trace.growing.CaringForCrops;
import vn.nguon.trace.growing.Growing;
import vn.nguon.trace.growing.Harvest;
import vn.nguon.trace.growing.Harvesting;
import vn.nguon.trace.growing.NewCrop;
import vn.nguon.trace.making.Analysis;
import vn.nguon.trace.making.Batch;
import vn.nguon.trace.making.Packing;
import vn.nguon.trace.making.Processing;
import vn.nguon.trace.making.Step;
import vn.nguon.trace.making.Testing;
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

/** Takes each form to the use case that it is for. */
@Component
class Recorder {

    private final Growing growing;
    private final CaringForCrops caring;
    private final Harvesting harvesting;
    private final Processing processing;
    private final Testing testing;
    private final Packing packing;
    private final Purchasing purchasing;
    private final Casing casing;
    private final Shipping shipping;
    private final Receiving receiving;
    private final Selling selling;
    private final Submitting submitting;

    Recorder(
            Growing growing,
            CaringForCrops caring,
            Harvesting harvesting,
            Processing processing,
            Testing testing,
            Packing packing,
            Purchasing purchasing,
            Casing casing,
            Shipping shipping,
            Receiving receiving,
            Selling selling,
            Submitting submitting) {
        this.growing = growing;
        this.caring = caring;
        this.harvesting = harvesting;
        this.processing = processing;
        this.testing = testing;
        this.packing = packing;
        this.purchasing = purchasing;
        this.casing = casing;
        this.shipping = shipping;
        this.receiving = receiving;
        this.selling = selling;
        this.submitting = submitting;
    }

    Mono<ResponseEntity<byte[]>> record(
            Attempt attempt, Sheet sheet, Function<Form, Mono<ResponseEntity<byte[]>>> again) {
        Actor actor = attempt.worker().actor();
        Act act = sheet.act();
        return switch (act) {
            case GROW -> submit(attempt, sheet, NewCrop.class, form -> growing.start(actor, form), again);
            case CARE -> submit(attempt, sheet, Care.class, form -> caring.care(actor, form), again);
            case HARVEST -> submit(attempt, sheet, Harvest.class, form -> harvesting.harvest(actor, form), again);
            case SLAUGHTER, PREPARE, PROCESS ->
                submit(attempt, sheet, Step.class, form -> processing.process(actor, act.stage(), form), again);
            case TEST -> submit(attempt, sheet, Analysis.class, form -> testing.test(actor, form), again);
            case PACK -> submit(attempt, sheet, Batch.class, form -> packing.pack(actor, form), again);
            case CASE -> submit(attempt, sheet, Casing.Case.class, form -> casing.pack(actor, form), again);
            case BUY -> submit(attempt, sheet, Purchase.class, form -> purchasing.purchase(actor, form), again);
            case SHIP ->
                submit(attempt, sheet, Shipment.class, form -> shipping.ship(actor, Stage.TRANSPORT, form), again);
            case DISTRIBUTE ->
                submit(attempt, sheet, Shipment.class, form -> shipping.ship(actor, Stage.DISTRIBUTION, form), again);
            case RECEIVE -> submit(attempt, sheet, Arrival.class, form -> receiving.receive(actor, form), again);
            case SELL -> submit(attempt, sheet, Sale.class, form -> selling.sell(actor, form), again);
        };
    }

    private <T> Mono<ResponseEntity<byte[]>> submit(
            Attempt attempt,
            Sheet sheet,
            Class<T> type,
            Function<T, Mono<Recorded>> act,
            Function<Form, Mono<ResponseEntity<byte[]>>> again) {
        return submitting.submit(
                attempt,
                type,
                form -> act.apply(form)
                        .switchIfEmpty(Mono.error(NotFound::new))
                        .map(recorded ->
                                Telling.done(recorded, sheet, attempt.worker().in())),
                again);
    }
}
