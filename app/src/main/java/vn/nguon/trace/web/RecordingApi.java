package vn.nguon.trace.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.growing.CaringForCrops;
import vn.nguon.trace.growing.CropCare;
import vn.nguon.trace.growing.Harvest;
import vn.nguon.trace.growing.HarvestingCrops;
import vn.nguon.trace.recording.RecordingResult;
import vn.nguon.trace.transformation.PackingGoods;
import vn.nguon.trace.transformation.PackingRequest;
import vn.nguon.trace.transformation.ProcessingGoods;
import vn.nguon.trace.transformation.RecordingTests;
import vn.nguon.trace.transformation.TestRequest;
import vn.nguon.trace.transformation.TransformationRequest;

/** The forms by which an organisation records what it does with its goods, one for each stage. */
@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Recording", description = "What happened to goods, a form for each stage")
class RecordingApi {

    private final CaringForCrops caring;
    private final HarvestingCrops harvestingCrops;
    private final ProcessingGoods processingGoods;
    private final RecordingTests recordingTests;
    private final PackingGoods packingGoods;

    RecordingApi(
            CaringForCrops caring,
            HarvestingCrops harvestingCrops,
            ProcessingGoods processingGoods,
            RecordingTests recordingTests,
            PackingGoods packingGoods) {
        this.caring = caring;
        this.harvestingCrops = harvestingCrops;
        this.processingGoods = processingGoods;
        this.recordingTests = recordingTests;
        this.packingGoods = packingGoods;
    }

    @PostMapping("/care")
    @Operation(
            summary = "Care for a crop",
            description =
                    "Seed, fertiliser, plant protection, feed, medicine; with a waiting period, no harvest before it ends.")
    Mono<ResponseEntity<RecordingResult>> care(@RequestBody CropCare form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> caring.care(actor, form));
    }

    @PostMapping("/harvest")
    @Operation(summary = "Harvest a crop", description = "The quantity is a new lot.")
    Mono<ResponseEntity<RecordingResult>> harvest(@RequestBody Harvest form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> harvestingCrops.harvest(actor, form));
    }

    @PostMapping("/slaughter")
    @Operation(
            summary = "Slaughter",
            description = "Animals are used up, carcasses and cuts come out; weigh the animals.")
    Mono<ResponseEntity<RecordingResult>> slaughter(
            @RequestBody TransformationRequest form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> processingGoods.process(actor, Stage.SLAUGHTER, form));
    }

    @PostMapping("/preliminary-processing")
    @Operation(
            summary = "Prepare",
            description = "Sorting, washing, drying, hulling: lots are used up, new lots come out.")
    Mono<ResponseEntity<RecordingResult>> prepare(
            @RequestBody TransformationRequest form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> processingGoods.process(actor, Stage.PRELIMINARY_PROCESSING, form));
    }

    @PostMapping("/processing")
    @Operation(summary = "Process", description = "Lots are used up, new lots come out; the loss is worked out.")
    Mono<ResponseEntity<RecordingResult>> process(
            @RequestBody TransformationRequest form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> processingGoods.process(actor, Stage.PROCESSING, form));
    }

    @PostMapping("/testing")
    @Operation(
            summary = "Record a test",
            description = "What a laboratory found in a sample; the report is a document.")
    Mono<ResponseEntity<RecordingResult>> test(@RequestBody TestRequest form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> recordingTests.test(actor, form));
    }

    @PostMapping("/packing")
    @Operation(summary = "Pack for sale", description = "Packs of an admitted product: the lot that stamps go on.")
    Mono<ResponseEntity<RecordingResult>> pack(@RequestBody PackingRequest form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> packingGoods.pack(actor, form));
    }

    static Mono<ResponseEntity<RecordingResult>> recorded(
            IdempotentRequest once, Object form, Supplier<Mono<RecordingResult>> act) {
        return once.created(RecordingResult.class, form, act);
    }
}
