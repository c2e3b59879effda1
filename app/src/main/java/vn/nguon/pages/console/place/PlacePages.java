package vn.nguon.pages.console.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Once;
import vn.nguon.http.Slice;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.place.Closing;
import vn.nguon.organisation.place.Coordinates;
import vn.nguon.organisation.place.Editing;
import vn.nguon.organisation.place.Opening;
import vn.nguon.organisation.place.Place;
import vn.nguon.organisation.place.PlaceDescription;
import vn.nguon.organisation.place.Places;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.form.Option;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Address;
import vn.nguon.pages.work.Csv;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;

/** The list of a cooperative's places, and the form for one. */
@RestController
@RequestMapping(PlacePages.HERE)
class PlacePages {

    static final String HERE = "/console/places";

    private static final int ROWS_OF_A_FILE = 200;

    private final Places places;
    private final Opening opening;
    private final Editing editing;
    private final Closing closing;
    private final WorkPages pages;
    private final Submitting submitting;

    PlacePages(
            Places places, Opening opening, Editing editing, Closing closing, WorkPages pages, Submitting submitting) {
        this.places = places;
        this.opening = opening;
        this.editing = editing;
        this.closing = closing;
        this.pages = pages;
        this.submitting = submitting;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            Worker worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        return places.search(q, worker.own().id(), Cursor.read(cursor, null))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "console/place/places.jte",
                        Map.of("places", found, "address", Address.of(request))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(Worker worker, @RequestParam(defaultValue = "") String q) {
        return places.search(q, worker.own().id(), Cursor.read(null, ROWS_OF_A_FILE))
                .map(found -> csv(found, worker.in()));
    }

    @GetMapping("/new")
    ResponseEntity<byte[]> blank(Worker worker) {
        worker.own();
        return form(worker, Form.blank(), null);
    }

    @PostMapping("/new")
    Mono<ResponseEntity<byte[]>> open(Worker worker, Form form, Once once, ServerHttpRequest request) {
        return submitting.submit(
                new Attempt(worker, form, once, request),
                PlaceDescription.class,
                described ->
                        opening.open(worker.actor(), described).map(place -> done(place, worker, "Đã ghi", "Recorded")),
                again -> Mono.just(form(worker, again, null)));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(Worker worker, @PathVariable long id) {
        return own(worker, id).map(place -> form(worker, filled(place, worker.in()), place));
    }

    @PostMapping("/{id}")
    Mono<ResponseEntity<byte[]>> edit(
            Worker worker,
            @PathVariable long id,
            @RequestParam int version,
            Form form,
            Once once,
            ServerHttpRequest request) {
        return submitting.submit(
                new Attempt(worker, form, once, request),
                PlaceDescription.class,
                described -> editing.edit(worker.actor(), new PlaceId(id), version, described)
                        .map(place -> done(place, worker, "Đã sửa", "Changed")),
                again -> own(worker, id).map(place -> form(worker, again, place)));
    }

    @PostMapping("/{id}/close")
    Mono<ResponseEntity<byte[]>> close(
            Worker worker, @PathVariable long id, Form form, Once once, ServerHttpRequest request) {
        return submitting.submit(
                new Attempt(worker, form, once, request),
                Map.class,
                nothing -> closing.close(worker.actor(), new PlaceId(id))
                        .map(place -> done(place, worker, "Đã đóng", "Closed")),
                again -> own(worker, id).map(place -> form(worker, again, place)));
    }

    private Mono<Place> own(Worker worker, long id) {
        return places.current(new PlaceId(id))
                .doOnNext(place -> worker.actor().requireWorkingFor(place.organisation()));
    }

    private ResponseEntity<byte[]> form(Worker worker, Form form, @Nullable Place place) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("form", form);
        shown.put("place", place);
        shown.put("kinds", kinds(worker.in()));
        return pages.page(worker, HERE, "console/place/place.jte", shown);
    }

    private static Form filled(Place place, Voice in) {
        Coordinates point = place.coordinates();
        return Form.blank()
                .with("kind", place.kind())
                .with("name", place.name())
                .with("address", place.address())
                .with("coordinates.latitude", point == null ? null : in.written(point.latitude()))
                .with("coordinates.longitude", point == null ? null : in.written(point.longitude()))
                .with("areaM2", place.areaM2() == null ? null : in.written(place.areaM2()))
                .with("plantingAreaCode", place.plantingAreaCode())
                .with("gln", place.gln() == null ? null : place.gln().value());
    }

    private static Done done(Place place, Worker worker, String did, String didInEnglish) {
        return new Done(HERE, worker.in().choose(did, didInEnglish) + ": " + place.name() + ".");
    }

    private static List<Option> kinds(Voice in) {
        return Arrays.stream(Place.Kind.values())
                .map(kind -> new Option(kind.name(), kind.words().in(in.language())))
                .toList();
    }

    private static ResponseEntity<byte[]> csv(Slice<Place> found, Voice in) {
        Csv file = new Csv("code", "kind", "name", "address", "latitude", "longitude", "area_m2", "planting_area_code");
        for (Place place : found.items()) {
            Coordinates point = place.coordinates();
            file.row(
                    place.code(),
                    place.kind().words().in(in.language()),
                    place.name(),
                    place.address(),
                    point == null ? null : point.latitude(),
                    point == null ? null : point.longitude(),
                    place.areaM2(),
                    place.plantingAreaCode());
        }
        return file.file(in.choose("dia-diem.csv", "places.csv"));
    }
}
