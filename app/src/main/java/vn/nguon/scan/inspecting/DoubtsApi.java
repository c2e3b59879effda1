package vn.nguon.scan.inspecting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import vn.nguon.http.Once;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.scan.doubt.Doubt;
import vn.nguon.scan.doubt.ErasingDoubts;
import vn.nguon.scan.doubt.ErasureReason;
import vn.nguon.scan.doubt.SettlingDoubts;

/** What consumers doubt, for inspectors and the authority. */
@RestController
@RequestMapping("/api/v1/doubts")
@Tag(name = "Scans", description = "Scans of stamps, alerts and doubts")
class DoubtsApi {

    private final Inspecting<Doubt, DoubtAnswer> inspecting;
    private final ErasingDoubts erasing;

    DoubtsApi(SettlingDoubts settling, ErasingDoubts erasing) {
        this.erasing = erasing;
        this.inspecting = new Inspecting<>(settling, DoubtAnswer.class, DoubtAnswer::of);
    }

    @GetMapping
    @Operation(
            summary = "What consumers doubt, the latest first",
            description = "Of a status (OPEN, TAKEN, SETTLED), or of one stamp.")
    Mono<Slice<DoubtAnswer>> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String serial,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return inspecting.list(status, serial, cursor, limit, actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of them")
    Mono<DoubtAnswer> one(@PathVariable UUID id, Actor actor) {
        return inspecting.one(id, actor);
    }

    @PostMapping("/{id}/take")
    @Operation(summary = "Take it", description = "The others then know who looks into it.")
    Mono<ResponseEntity<DoubtAnswer>> take(@PathVariable UUID id, Actor actor, Once once) {
        return inspecting.take(id, actor, once);
    }

    @PostMapping("/{id}/settle")
    @Operation(summary = "Settle it with a finding", description = "A finding is not rewritten.")
    Mono<ResponseEntity<DoubtAnswer>> settle(
            @PathVariable UUID id, @RequestBody FindingRequest request, Actor actor, Once once) {
        return inspecting.settle(id, request, actor, once);
    }

    @PostMapping("/{id}/erase")
    @Operation(
            summary = "Erase what the consumer wrote",
            description =
                    "The text, the contact and the picture, once there is a finding. That there was a doubt, what it"
                            + " was about and the finding stay. It cannot be undone.")
    Mono<ResponseEntity<DoubtAnswer>> erase(
            @PathVariable UUID id, @RequestBody ErasureRequest request, Actor actor, Once once) {
        return once.ok(
                DoubtAnswer.class,
                request,
                () -> erasing.erase(id, ErasureReason.read(request.reason()), actor)
                        .map(DoubtAnswer::of));
    }
}
