package vn.nguon.trace.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.moving.Movements;
import vn.nguon.trace.reverse.Settlements;

/** Goods on their way. */
@RestController
@RequestMapping("/api/v1/movements")
@Tag(name = "Movements", description = "Goods on their way from one organisation to another")
class MovementsApi {

    private final Movements movements;
    private final Settlements settlements;

    MovementsApi(Movements movements, Settlements settlements) {
        this.movements = movements;
        this.settlements = settlements;
    }

    @GetMapping
    @Operation(summary = "On the way to me", description = "Receive them with `POST /api/v1/events/receiving`.")
    Flux<Movement> onTheWay(Actor actor) {
        actor.requireWorkingFor(actor.ownOrganisation());
        return movements.onTheWayTo(actor.ownOrganisation());
    }

    @GetMapping("/unsettled")
    @Operation(
            summary = "With something missing",
            description = "Sent by me or to me; settle it with `POST /api/v1/events/settlement`.")
    Flux<Movement> unsettled(Actor actor) {
        actor.requireWorkingFor(actor.ownOrganisation());
        return movements.unsettledOf(actor.ownOrganisation());
    }

    @GetMapping("/{id}/settlements")
    @Operation(summary = "What became of what was missing", description = "For the same readers as the movement.")
    Flux<Settlements.Settled> settlements(@PathVariable UUID id, Actor actor) {
        return one(id, actor).flatMapMany(movement -> settlements.of(movement.id()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A movement", description = "For its sender, its receiver, inspectors and the authority.")
    Mono<Movement> one(@PathVariable UUID id, Actor actor) {
        return movements
                .get(new MovementId(id))
                .filter(movement -> actor.maySee(movement.from()) || actor.maySee(movement.to()))
                .switchIfEmpty(Mono.error(NotFound::new));
    }
}
