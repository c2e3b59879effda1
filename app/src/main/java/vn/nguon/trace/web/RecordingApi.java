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
import vn.nguon.http.Once;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.growing.Care;
import vn.nguon.trace.growing.CaringForCrops;
import vn.nguon.trace.growing.Harvest;
import vn.nguon.trace.growing.Harvesting;
import vn.nguon.trace.making.Analysis;
import vn.nguon.trace.making.Batch;
import vn.nguon.trace.making.Packing;
import vn.nguon.trace.making.Processing;
import vn.nguon.trace.making.Step;
import vn.nguon.trace.making.Testing;
import vn.nguon.trace.recording.Recorded;

/** The forms by which an organisation records what it does with its goods, one for each stage. */
@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Recording", description = "What happened to goods, a form for each stage")
class RecordingApi {

    private final CaringForCrops caring;
    private final Harvesting harvesting;
    private final Processing processing;
    private final Testing testing;
    private final Packing packing;

    RecordingApi(
            CaringForCrops caring, Harvesting harvesting, Processing processing, Testing testing, Packing packing) {
        this.caring = caring;
        this.harvesting = harvesting;
        this.processing = processing;
        this.testing = testing;
        this.packing = packing;
    }

    @PostMapping("/care")
    @Operation(
            summary = "Care for a crop",
            description =
                    "Seed, fertiliser, plant protection, feed, medicine; with a waiting period, no harvest before it ends.")
    Mono<ResponseEntity<Recorded>> care(@RequestBody Care form, Actor actor, Once once) {
        return recorded(once, form, () -> caring.care(actor, form));
    }

    @PostMapping("/harvest")
    @Operation(summary = "Harvest a crop", description = "The quantity is a new lot.")
    Mono<ResponseEntity<Recorded>> harvest(@RequestBody Harvest form, Actor actor, Once once) {
        return recorded(once, form, () -> harvesting.harvest(actor, form));
    }

    @PostMapping("/slaughter")
    @Operation(
            summary = "Slaughter",
            description = "Animals are used up, carcasses and cuts come out; weigh the animals.")
    Mono<ResponseEntity<Recorded>> slaughter(@RequestBody Step form, Actor actor, Once once) {
        return recorded(once, form, () -> processing.process(actor, Stage.SLAUGHTER, form));
    }

    @PostMapping("/preliminary-processing")
    @Operation(
            summary = "Prepare",
            description = "Sorting, washing, drying, hulling: lots are used up, new lots come out.")
    Mono<ResponseEntity<Recorded>> prepare(@RequestBody Step form, Actor actor, Once once) {
        return recorded(once, form, () -> processing.process(actor, Stage.PRELIMINARY_PROCESSING, form));
    }

    @PostMapping("/processing")
    @Operation(summary = "Process", description = "Lots are used up, new lots come out; the loss is worked out.")
    Mono<ResponseEntity<Recorded>> process(@RequestBody Step form, Actor actor, Once once) {
        return recorded(once, form, () -> processing.process(actor, Stage.PROCESSING, form));
    }

    @PostMapping("/testing")
    @Operation(
            summary = "Record a test",
            description = "What a laboratory found in a sample; the report is a document.")
    Mono<ResponseEntity<Recorded>> test(@RequestBody Analysis form, Actor actor, Once once) {
        return recorded(once, form, () -> testing.test(actor, form));
    }

    @PostMapping("/packing")
    @Operation(summary = "Pack for sale", description = "Packs of an admitted product: the lot that stamps go on.")
    Mono<ResponseEntity<Recorded>> pack(@RequestBody Batch form, Actor actor, Once once) {
        return recorded(once, form, () -> packing.pack(actor, form));
    }

    static Mono<ResponseEntity<Recorded>> recorded(Once once, Object form, Supplier<Mono<Recorded>> act) {
        return once.created(Recorded.class, form, act);
    }
}
