package vn.nguon.cooperative.place;

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
import vn.nguon.language.Language;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.commune.Communes;
import vn.nguon.organisation.land.Coordinates;
import vn.nguon.organisation.land.PlaceBoundary;
import vn.nguon.organisation.place.ClosingPlaces;
import vn.nguon.organisation.place.EditingPlaces;
import vn.nguon.organisation.place.OpeningPlaces;
import vn.nguon.organisation.place.Place;
import vn.nguon.organisation.place.PlaceCache;
import vn.nguon.organisation.place.Places;
import vn.nguon.pages.chart.MapOutline;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.refusal.Invalid;

/** The form of a place, with a map on which its point and its outline are set. */
@RestController
@RequestMapping(PlacePages.HERE)
@EnableConfigurationProperties({MapOutline.class, MapTiles.class})
class PlaceForms {

    private final Places places;
    private final Communes communes;
    private final PlaceCache placeCache;
    private final OpeningPlaces openingPlaces;
    private final EditingPlaces editingPlaces;
    private final ClosingPlaces closingPlaces;
    private final MapOutline land;
    private final MapTiles mapTiles;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    PlaceForms(
            Places places,
            Communes communes,
            PlaceCache placeCache,
            OpeningPlaces openingPlaces,
            EditingPlaces editingPlaces,
            ClosingPlaces closingPlaces,
            MapOutline land,
            MapTiles mapTiles,
            PageRenderer pages,
            FormSubmission formSubmission) {
        this.places = places;
        this.communes = communes;
        this.placeCache = placeCache;
        this.openingPlaces = openingPlaces;
        this.editingPlaces = editingPlaces;
        this.closingPlaces = closingPlaces;
        this.land = land;
        this.mapTiles = mapTiles;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    @GetMapping("/new")
    Mono<ResponseEntity<byte[]>> blank(
            PageUser worker,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String back) {
        return form(worker, FilledForm.blank().with("kind", kind), null, record(back));
    }

    @PostMapping("/new")
    Mono<ResponseEntity<byte[]>> open(Attempt attempt, @RequestParam(defaultValue = "") String back) {
        return formSubmission.submit(
                attempt,
                PlaceForm.class,
                typed -> openingPlaces
                        .open(attempt.actor(), typed.described(communes))
                        .map(place -> done(place, attempt.in(), "Đã ghi", "Recorded", record(back))),
                again -> form(attempt.worker(), again, null, record(back)));
    }

    /** The form that lacked a place, to which its saving leads back; nothing for any other address. */
    private static String record(String back) {
        return back.matches("/console/record/[a-z0-9/-]{1,120}") ? back : "";
    }

    @GetMapping("/{id:[0-9]+}")
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable long id) {
        return own(worker, id).flatMap(place -> form(worker, filled(place, worker.in()), place));
    }

    @PostMapping("/{id:[0-9]+}")
    Mono<ResponseEntity<byte[]>> edit(Attempt attempt, @PathVariable long id, @RequestParam int version) {
        return formSubmission.submit(
                attempt,
                PlaceForm.class,
                typed -> editingPlaces
                        .edit(attempt.actor(), new PlaceId(id), version, typed.described(communes), typed.validFrom())
                        .map(place -> done(place, attempt.in(), "Đã sửa", "Changed")),
                again -> own(attempt.worker(), id).flatMap(place -> form(attempt.worker(), again, place)));
    }

    @PostMapping("/{id:[0-9]+}/close")
    Mono<ResponseEntity<byte[]>> close(Attempt attempt, @PathVariable long id) {
        return formSubmission.submit(
                attempt,
                Map.class,
                nothing -> closingPlaces
                        .close(attempt.actor(), new PlaceId(id))
                        .map(place -> done(place, attempt.in(), "Đã đóng", "Closed")),
                again -> own(attempt.worker(), id).flatMap(place -> form(attempt.worker(), again, place)));
    }

    /** How large the land is whose outline was typed so far: a part of the page, asked for as corners are set. */
    @PostMapping("/outline")
    ResponseEntity<byte[]> measured(PageUser worker, FilledForm form) {
        worker.own();
        return pages.part("cooperative/place/measured.jte", measured(form, worker.in()));
    }

    private static Map<String, Object> measured(FilledForm form, Language in) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("in", in);
        try {
            PlaceBoundary outline = OutlineText.read(form.value("outline"));
            shown.put("area", outline == null ? null : outline.areaM2());
        } catch (Invalid unfinished) {
            shown.put("fault", unfinished.sentence().in(in));
        }
        return shown;
    }

    private Mono<Place> own(PageUser worker, long id) {
        return places.get(new PlaceId(id)).doOnNext(place -> worker.actor().requireWorkingFor(place.organisation()));
    }

    private Mono<ResponseEntity<byte[]>> form(PageUser worker, FilledForm form, @Nullable Place place) {
        return form(worker, form, place, "");
    }

    private Mono<ResponseEntity<byte[]>> form(PageUser worker, FilledForm form, @Nullable Place place, String back) {
        return placeCache
                .ofOrganisation(worker.own().id())
                .filter(other -> other.coordinates() != null && !other.isClosed())
                .filter(other -> place == null || !other.id().equals(place.id()))
                .collectList()
                .map(others -> {
                    Map<String, Object> shown = new HashMap<>();
                    shown.put("form", form);
                    shown.put("place", place);
                    shown.put("back", back);
                    shown.put("kinds", kinds(worker.in()));
                    shown.put("others", others);
                    shown.put("land", land);
                    shown.put("tiles", mapTiles);
                    shown.put("measured", measured(form, worker.in()));
                    return mapTiles.letIn(pages.page(worker, PlacePages.HERE, "cooperative/place/place.jte", shown));
                });
    }

    private static FilledForm filled(Place place, Language in) {
        Coordinates point = place.coordinates();
        return FilledForm.blank()
                .with("kind", place.kind())
                .with("name", place.name())
                .with("address", place.address())
                .with(
                        "commune",
                        place.commune() == null ? null : place.commune().full())
                .with("coordinates.latitude", point == null ? null : in.written(point.latitude()))
                .with("coordinates.longitude", point == null ? null : in.written(point.longitude()))
                .with("outline", OutlineText.written(place.outline()))
                .with("areaM2", place.areaM2() == null ? null : in.written(place.areaM2()))
                .with("plantingAreaCode", place.plantingAreaCode())
                .with("gln", place.gln() == null ? null : place.gln().value());
    }

    private static ActionResult done(Place place, Language in, String did, String didInEnglish) {
        return done(place, in, did, didInEnglish, "");
    }

    private static ActionResult done(Place place, Language in, String did, String didInEnglish, String back) {
        return new ActionResult(
                back.isEmpty() ? PlacePages.HERE : back, in.choose(did, didInEnglish) + ": " + place.name() + ".");
    }

    private static List<FormOption> kinds(Language in) {
        return Arrays.stream(Place.Kind.values())
                .map(kind -> new FormOption(kind.name(), kind.words().in(in)))
                .toList();
    }
}
