package vn.nguon.stamp.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.stamp.freezing.FreezeRequest;
import vn.nguon.stamp.freezing.FreezingStamps;
import vn.nguon.stamp.freezing.ReleaseRequest;
import vn.nguon.stamp.freezing.StampFreezes;

/** Stamps that inspectors hold. */
@RestController
@RequestMapping("/api/v1/stamp-freezes")
@Tag(name = "Stamps")
class FreezesApi {

    private final StampFreezes freezes;
    private final FreezingStamps freezing;

    FreezesApi(StampFreezes freezes, FreezingStamps freezing) {
        this.freezes = freezes;
        this.freezing = freezing;
    }

    @PostMapping
    @Operation(
            summary = "Hold stamps",
            description = "Inspectors and the authority: the stamps are put on no goods until they are let go, and"
                    + " whoever scans one is told that it is under inspection.")
    Mono<ResponseEntity<FreezeAnswer>> freeze(@RequestBody FreezeRequest request, Actor actor, IdempotentRequest once) {
        return once.created(
                FreezeAnswer.class,
                request,
                () -> freezing.freeze(actor, request.selection(), request.reason())
                        .map(FreezeAnswer::of));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A freeze")
    Mono<FreezeAnswer> one(@PathVariable UUID id, Actor actor) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            return freezes.get(id).map(FreezeAnswer::of);
        });
    }

    @PostMapping("/{id}/release")
    @Operation(summary = "Let them go again")
    Mono<ResponseEntity<FreezeAnswer>> release(
            @PathVariable UUID id, @RequestBody ReleaseRequest request, Actor actor, IdempotentRequest once) {
        return once.ok(
                FreezeAnswer.class,
                request,
                () -> freezing.release(actor, id, request.reason()).map(FreezeAnswer::of));
    }
}
