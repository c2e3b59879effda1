package vn.nguon.trace.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
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
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.LotId;
import vn.nguon.trace.growing.Crop;
import vn.nguon.trace.growing.Crops;
import vn.nguon.trace.growing.FinishingCrops;
import vn.nguon.trace.growing.NewCrop;
import vn.nguon.trace.growing.StartingCrops;
import vn.nguon.trace.recording.RecordingResult;

/** Crops: what grows on the plots and stands in the stables. */
@RestController
@RequestMapping("/api/v1/crops")
@Tag(name = "Crops", description = "What grows, until it is harvested")
class CropsApi {

    private final StartingCrops startingCrops;
    private final FinishingCrops finishing;
    private final Crops crops;

    CropsApi(StartingCrops startingCrops, FinishingCrops finishing, Crops crops) {
        this.startingCrops = startingCrops;
        this.finishing = finishing;
        this.crops = crops;
    }

    @PostMapping
    @Operation(summary = "Start a crop")
    Mono<ResponseEntity<RecordingResult>> start(@RequestBody NewCrop crop, Actor actor, IdempotentRequest once) {
        return once.created(RecordingResult.class, crop, () -> startingCrops.start(actor, crop));
    }

    @GetMapping
    @Operation(summary = "Standing crops", description = "Inspectors and the authority name the organisation.")
    Mono<Slice<Crop>> standing(
            @RequestParam(required = false) @Nullable Long organisationId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        OrganisationId owner = organisationId == null ? actor.ownOrganisation() : new OrganisationId(organisationId);
        actor.requireSeeing(owner);
        return crops.standing(owner, Cursor.read(cursor, limit));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A crop", description = "With the first day it may be harvested.")
    Mono<Crop> one(@PathVariable UUID id, Actor actor) {
        return crops.get(new LotId(id))
                .filter(crop -> actor.maySee(crop.lot().organisation()))
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    @PostMapping("/{id}/finish")
    @Operation(summary = "Finish a crop", description = "Nothing more is done for it or harvested from it.")
    Mono<ResponseEntity<Crop>> finish(@PathVariable UUID id, Actor actor, IdempotentRequest once) {
        return once.ok(Crop.class, Map.of("crop", id), () -> finishing.finish(actor, new LotId(id)));
    }
}
