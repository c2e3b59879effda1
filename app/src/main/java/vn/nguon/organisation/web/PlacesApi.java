package vn.nguon.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.place.ClosingPlaces;
import vn.nguon.organisation.place.EditingPlaces;
import vn.nguon.organisation.place.OpeningPlaces;
import vn.nguon.organisation.place.Place;
import vn.nguon.organisation.place.PlaceDescription;
import vn.nguon.organisation.place.Places;

/** Places over HTTP. */
@RestController
@RequestMapping("/api/v1/places")
@Tag(name = "Places")
class PlacesApi {

    private final Places places;
    private final OpeningPlaces openingPlaces;
    private final EditingPlaces editingPlaces;
    private final ClosingPlaces closingPlaces;

    PlacesApi(Places places, OpeningPlaces openingPlaces, EditingPlaces editingPlaces, ClosingPlaces closingPlaces) {
        this.places = places;
        this.openingPlaces = openingPlaces;
        this.editingPlaces = editingPlaces;
        this.closingPlaces = closingPlaces;
    }

    @GetMapping
    @Operation(
            summary = "List places",
            description = "The authority and inspectors see all, everybody else their own. `q` finds Vietnamese without"
                    + " its accents.")
    Mono<Slice<Place>> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long organisation,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return places.search(q, OwnerFilter.asked(actor, organisation), Cursor.read(cursor, limit));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a place")
    Mono<Place> read(Actor actor, @PathVariable long id) {
        return places.get(new PlaceId(id)).doOnNext(place -> actor.requireSeeing(place.organisation()));
    }

    @PostMapping
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(OrganisationExamples.PLACE))),
            summary = "Open a place",
            description = "Of one's own organisation. Without a GLN it gets a code of our own, such as `P-00000123`."
                    + " `outline` has the corners of a plot in the order of a walk around it; `coordinates` and `areaM2`"
                    + " left out are then its middle and what it encloses.")
    Mono<ResponseEntity<Place>> open(Actor actor, @RequestBody PlaceDescription described, IdempotentRequest once) {
        return once.created(Place.class, described, () -> openingPlaces.open(actor, described));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Correct a place",
            description = "`version` is the version that was read; 412 if somebody changed it since. What was recorded"
                    + " at the place stays told of as it stood then. `validFrom` is the day from which what is said now"
                    + " is so (`2026-03-01`); left out: from now on, or, as long as no record tells of what is replaced,"
                    + " as if it had been so from the beginning.")
    Mono<ResponseEntity<Place>> edit(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable LocalDate validFrom,
            @RequestBody PlaceDescription to,
            IdempotentRequest once) {
        return once.ok(
                Place.class,
                validFrom == null ? new EditKey(version, to) : List.of(version, validFrom.toString(), to),
                () -> editingPlaces.edit(actor, new PlaceId(id), version, to, validFrom));
    }

    @PostMapping("/{id}/closing")
    @Operation(summary = "Close a place", description = "For good. What happened there stays on record.")
    Mono<ResponseEntity<Place>> close(Actor actor, @PathVariable long id, IdempotentRequest once) {
        return once.ok(Place.class, "", () -> closingPlaces.close(actor, new PlaceId(id)));
    }
}
