package vn.nguon.trace.web;

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
import vn.nguon.trace.household.HouseholdHarvest;
import vn.nguon.trace.household.HouseholdPurchase;
import vn.nguon.trace.household.HouseholdRecords;
import vn.nguon.trace.household.RecordingHouseholds;

/** The forms on which many households' goods come in at once. */
@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Recording")
class HouseholdRecordingApi {

    private final RecordingHouseholds recordingHouseholds;

    HouseholdRecordingApi(RecordingHouseholds recordingHouseholds) {
        this.recordingHouseholds = recordingHouseholds;
    }

    @PostMapping("/household-purchase")
    @Operation(
            summary = "Buy from many households",
            description = "A record and a lot for each household of one's own list, all or none.")
    Mono<ResponseEntity<HouseholdRecords>> purchase(
            @RequestBody HouseholdPurchase form, Actor actor, IdempotentRequest once) {
        return once.created(HouseholdRecords.class, form, () -> recordingHouseholds.purchase(actor, form));
    }

    @PostMapping("/household-harvest")
    @Operation(
            summary = "Harvest with many households",
            description = "Of one crop: a record and a lot for each household of one's own list, all or none.")
    Mono<ResponseEntity<HouseholdRecords>> harvest(
            @RequestBody HouseholdHarvest form, Actor actor, IdempotentRequest once) {
        return once.created(HouseholdRecords.class, form, () -> recordingHouseholds.harvest(actor, form));
    }
}
