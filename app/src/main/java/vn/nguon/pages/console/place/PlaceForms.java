package vn.nguon.pages.console.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.place.Boundary;
import vn.nguon.organisation.place.Closing;
import vn.nguon.organisation.place.Coordinates;
import vn.nguon.organisation.place.Editing;
import vn.nguon.organisation.place.Opening;
import vn.nguon.organisation.place.Place;
import vn.nguon.organisation.place.Places;
import vn.nguon.pages.chart.Outline;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.form.Option;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.refusal.Invalid;

/** The form of a place, with a map on which its point and its outline are set. */
@RestController
@RequestMapping(PlacePages.HERE)
@EnableConfigurationProperties({Outline.class, Tiles.class})
class PlaceForms {

    private final Places places;
    private final Opening opening;
    private final Editing editing;
    private final Closing closing;
    private final Outline land;
    private final Tiles tiles;
    private final WorkPages pages;
    private final Submitting submitting;

    PlaceForms(
            Places places,
            Opening opening,
            Editing editing,
            Closing closing,
            Outline land,
            Tiles tiles,
            WorkPages pages,
            Submitting submitting) {
        this.places = places;
        this.opening = opening;
        this.editing = editing;
        this.closing = closing;
        this.land = land;
        this.tiles = tiles;
        this.pages = pages;
        this.submitting = submitting;
    }

    @GetMapping("/new")
    Mono<ResponseEntity<byte[]>> blank(Worker worker) {
        return form(worker, Form.blank(), null);
    }

    @PostMapping("/new")
    Mono<ResponseEntity<byte[]>> open(Attempt attempt) {
        return submitting.submit(
                attempt,
                Typed.class,
                typed -> opening.open(attempt.actor(), typed.described())
                        .map(place -> done(place, attempt.in(), "Đã ghi", "Recorded")),
                again -> form(attempt.worker(), again, null));
    }

    @GetMapping("/{id:[0-9]+}")
    Mono<ResponseEntity<byte[]>> one(Worker worker, @PathVariable long id) {
        return own(worker, id).flatMap(place -> form(worker, filled(place, worker.in()), place));
    }

    @PostMapping("/{id:[0-9]+}")
    Mono<ResponseEntity<byte[]>> edit(Attempt attempt, @PathVariable long id, @RequestParam int version) {
        return submitting.submit(
                attempt,
                Typed.class,
                typed -> editing.edit(attempt.actor(), new PlaceId(id), version, typed.described(), typed.validFrom())
                        .map(place -> done(place, attempt.in(), "Đã sửa", "Changed")),
                again -> own(attempt.worker(), id).flatMap(place -> form(attempt.worker(), again, place)));
    }

    @PostMapping("/{id:[0-9]+}/close")
    Mono<ResponseEntity<byte[]>> close(Attempt attempt, @PathVariable long id) {
        return submitting.submit(
                attempt,
                Map.class,
                nothing -> closing.close(attempt.actor(), new PlaceId(id))
                        .map(place -> done(place, attempt.in(), "Đã đóng", "Closed")),
                again -> own(attempt.worker(), id).flatMap(place -> form(attempt.worker(), again, place)));
    }

    /** How large the land is whose outline was typed so far: a part of the page, asked for as corners are set. */
    @PostMapping("/outline")
    ResponseEntity<byte[]> measured(Worker worker, Form form) {
        worker.own();
        return pages.part("console/place/measured.jte", measured(form, worker.in()));
    }

    private static Map<String, Object> measured(Form form, Voice in) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("in", in);
        try {
            Boundary outline = OutlineText.read(form.value("outline"));
            shown.put("area", outline == null ? null : outline.areaM2());
        } catch (Invalid unfinished) {
            shown.put("fault", unfinished.sentence().in(in.language()));
        }
        return shown;
    }

    private Mono<Place> own(Worker worker, long id) {
        return places.current(new PlaceId(id))
                .doOnNext(place -> worker.actor().requireWorkingFor(place.organisation()));
    }

    private Mono<ResponseEntity<byte[]>> form(Worker worker, Form form, @Nullable Place place) {
        return places.ofOrganisation(worker.own().id())
                .filter(other -> other.coordinates() != null && !other.isClosed())
                .filter(other -> place == null || !other.id().equals(place.id()))
                .collectList()
                .map(others -> {
                    Map<String, Object> shown = new HashMap<>();
                    shown.put("form", form);
                    shown.put("place", place);
                    shown.put("kinds", kinds(worker.in()));
                    shown.put("others", others);
                    shown.put("land", land);
                    shown.put("tiles", tiles);
                    shown.put("measured", measured(form, worker.in()));
                    return tiles.letIn(pages.page(worker, PlacePages.HERE, "console/place/place.jte", shown));
                });
    }

    private static Form filled(Place place, Voice in) {
        Coordinates point = place.coordinates();
        return Form.blank()
                .with("kind", place.kind())
                .with("name", place.name())
                .with("address", place.address())
                .with("coordinates.latitude", point == null ? null : in.written(point.latitude()))
                .with("coordinates.longitude", point == null ? null : in.written(point.longitude()))
                .with("outline", OutlineText.written(place.outline()))
                .with("areaM2", place.areaM2() == null ? null : in.written(place.areaM2()))
                .with("plantingAreaCode", place.plantingAreaCode())
                .with("gln", place.gln() == null ? null : place.gln().value());
    }

    private static Done done(Place place, Voice in, String did, String didInEnglish) {
        return new Done(PlacePages.HERE, in.choose(did, didInEnglish) + ": " + place.name() + ".");
    }

    private static List<Option> kinds(Voice in) {
        return Arrays.stream(Place.Kind.values())
                .map(kind -> new Option(kind.name(), kind.words().in(in.language())))
                .toList();
    }
}
