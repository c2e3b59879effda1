package vn.nguon.trace.web;

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
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.LotId;
import vn.nguon.trace.correction.FreezingLots;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.journey.Journeys;
import vn.nguon.trace.journey.LotVisibility;
import vn.nguon.trace.journey.NextStages;
import vn.nguon.trace.journey.OthersDealings;
import vn.nguon.trace.journey.WalkDirection;

/** Lots, what lies behind and ahead of them, and what comes next. */
@RestController
@RequestMapping("/api/v1/lots")
@Tag(name = "Lots", description = "Goods made together, under one number")
class LotsApi {

    private final LotVisibility lotVisibility;
    private final Journeys journeys;
    private final NextStages nextStages;
    private final FreezingLots freezingLots;
    private final OthersDealings dealings;

    LotsApi(
            LotVisibility lotVisibility,
            Journeys journeys,
            NextStages nextStages,
            FreezingLots freezingLots,
            OthersDealings dealings) {
        this.dealings = dealings;
        this.lotVisibility = lotVisibility;
        this.journeys = journeys;
        this.nextStages = nextStages;
        this.freezingLots = freezingLots;
    }

    /** Why a lot is held, or let go. */
    record Reason(@Nullable String reason) {

        String said() {
            return reason == null ? "" : reason;
        }
    }

    @GetMapping
    @Operation(
            summary = "Lots in hand",
            description = "What an organisation has something of; inspectors and the authority name the organisation.")
    Mono<Slice<LotAnswer>> inHand(
            @RequestParam(required = false) @Nullable Long organisationId,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        OrganisationId holder = organisationId == null ? actor.ownOrganisation() : new OrganisationId(organisationId);
        actor.requireSeeing(holder);
        return lotVisibility.inHandsOf(holder, code, Cursor.read(cursor, limit)).map(slice -> slice.map(LotAnswer::of));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A lot")
    Mono<LotAnswer> one(@PathVariable UUID id, Actor actor) {
        return lotVisibility.held(actor, new LotId(id)).map(LotAnswer::of);
    }

    @GetMapping("/{id}/journey")
    @Operation(
            summary = "Its journey",
            description = "`direction=back` (the default): all it was made from. `direction=ahead`: all it went into.")
    Mono<Journey> journey(@PathVariable UUID id, @RequestParam(defaultValue = "back") String direction, Actor actor) {
        WalkDirection way = switch (direction) {
            case "back" -> WalkDirection.BACK;
            case "ahead" -> WalkDirection.AHEAD;
            default -> throw new Invalid("direction", "Chỉ có «back» hoặc «ahead».", "It is either “back” or “ahead”.");
        };
        return lotVisibility
                .lot(actor, new LotId(id))
                .flatMap(lot -> journeys.walk(lot.id(), way))
                .flatMap(journey -> dealings.readable(actor, journey));
    }

    @GetMapping("/{id}/next-stages")
    @Operation(
            summary = "What comes next",
            description = "Stages of the product's plan still to come, and those missing.")
    Mono<NextStages.Outlook> nextStages(@PathVariable UUID id, Actor actor) {
        return nextStages.of(new LotId(id), lotVisibility.lot(actor, new LotId(id)));
    }

    @PostMapping("/{id}/freeze")
    @Operation(summary = "Hold it", description = "Inspectors and the authority: nobody uses, moves or stamps it.")
    Mono<ResponseEntity<LotAnswer>> freeze(
            @PathVariable UUID id, @RequestBody Reason reason, Actor actor, IdempotentRequest once) {
        return once.ok(
                LotAnswer.class,
                reason,
                () -> freezingLots
                        .freeze(actor, new LotId(id), reason.said())
                        .flatMap(lot -> lotVisibility.held(actor, lot.id()))
                        .map(LotAnswer::of));
    }

    @PostMapping("/{id}/release")
    @Operation(summary = "Let it go again")
    Mono<ResponseEntity<LotAnswer>> release(
            @PathVariable UUID id, @RequestBody Reason reason, Actor actor, IdempotentRequest once) {
        return once.ok(
                LotAnswer.class,
                reason,
                () -> freezingLots
                        .release(actor, new LotId(id), reason.said())
                        .flatMap(lot -> lotVisibility.held(actor, lot.id()))
                        .map(LotAnswer::of));
    }
}
