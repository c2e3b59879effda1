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
import vn.nguon.trace.recording.RecordingResult;
import vn.nguon.trace.relocation.RelocatingGoods;
import vn.nguon.trace.relocation.Relocation;

/** The form by which goods go to another place and stay in the same hands. */
@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Recording")
class RelocationApi {

    private final RelocatingGoods relocatingGoods;

    RelocationApi(RelocatingGoods relocatingGoods) {
        this.relocatingGoods = relocatingGoods;
    }

    @PostMapping("/relocation")
    @Operation(
            summary = "Move to another place of one's own",
            description = "One record instead of shipping to oneself and receiving; `at.placeId` is where they go.")
    Mono<ResponseEntity<RecordingResult>> relocate(@RequestBody Relocation form, Actor actor, IdempotentRequest once) {
        return recorded(once, form, () -> relocatingGoods.relocate(actor, form));
    }
}
