package vn.nguon.trace.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Objects;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.correction.DeclaringErrors;
import vn.nguon.trace.correction.ErrorDeclaration;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Events;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.LotVisibility;

/** Events that were recorded, as people and as EPCIS systems read them. */
@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Events", description = "What was recorded")
class EventsApi {

    private final Events events;
    private final LotVisibility lotVisibility;
    private final DeclaringErrors declaring;

    EventsApi(Events events, LotVisibility lotVisibility, DeclaringErrors declaring) {
        this.events = events;
        this.lotVisibility = lotVisibility;
        this.declaring = declaring;
    }

    @GetMapping
    @Operation(summary = "What an organisation recorded", description = "Newest first.")
    Mono<Slice<RecordedEvent>> recorded(
            @RequestParam(required = false) @Nullable Long organisationId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        OrganisationId owner = organisationId == null ? actor.ownOrganisation() : new OrganisationId(organisationId);
        actor.requireSeeing(owner);
        Cursor from = Cursor.read(cursor, limit);
        return events.recordedBy(owner, new EventId(from.before()), from.limit() + 1)
                .map(found -> Slice.of(found, from.limit(), event -> event.id().value()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "An event")
    Mono<RecordedEvent> one(@PathVariable UUID id, Actor actor) {
        return seen(new EventId(id), actor);
    }

    @GetMapping("/{id}/epcis")
    @Operation(summary = "An event as EPCIS 2.0", description = "Once declared wrong, with its error declaration.")
    Mono<Map<String, Object>> epcis(@PathVariable UUID id, Actor actor) {
        return seen(new EventId(id), actor).flatMap(event -> events.epcis(event.id()));
    }

    @PostMapping("/{id}/error")
    @Operation(
            summary = "Declare it wrong",
            description =
                    "The event stays and is marked, what it did to holdings is undone; refused once its goods went on.")
    Mono<ResponseEntity<RecordedEvent>> declareWrong(
            @PathVariable UUID id, @RequestBody ErrorDeclaration form, Actor actor, IdempotentRequest once) {
        return once.ok(RecordedEvent.class, form, () -> declaring.declare(actor, new EventId(id), form));
    }

    private Mono<RecordedEvent> seen(EventId id, Actor actor) {
        return events.get(id)
                .filterWhen(event ->
                        actor.maySee(Objects.requireNonNull(event.who().id()))
                                ? Mono.just(true)
                                : Flux.fromIterable(event.goods())
                                        .concatMap(goods -> lotVisibility
                                                .lot(actor, goods.lotId())
                                                .hasElement()
                                                .onErrorReturn(NotFound.class, false))
                                        .any(visible -> visible))
                .switchIfEmpty(Mono.error(NotFound::new));
    }
}
