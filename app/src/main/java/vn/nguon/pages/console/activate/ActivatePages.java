package vn.nguon.pages.console.activate;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import vn.nguon.http.Once;
import vn.nguon.http.problem.Problem;
import vn.nguon.identity.Role;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.form.Option;
import vn.nguon.pages.form.Reading;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.stamp.activation.Activating;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.stamp.code.MalformedCode;
import vn.nguon.stamp.code.Serial;
import vn.nguon.stamp.code.StampUrl;
import vn.nguon.stamp.web.ActivationRequest;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.journey.Shelf;

/** Which stamps, onto which lot; then what would happen, in words; then it happens. */
@RestController
@RequestMapping(ActivatePages.HERE)
class ActivatePages {

    static final String HERE = "/console/activate";

    private static final UUID LATEST = new UUID(-1, -1);
    private static final int LOTS_SHOWN = 40;
    private static final int ACTIVATIONS_SHOWN = 5;

    private final Shelf shelf;
    private final Lots lots;
    private final Activations activations;
    private final Activating activating;
    private final Intending intending;
    private final Reading reading;
    private final WorkPages pages;
    private final Submitting submitting;
    private final Clock clock;

    ActivatePages(
            Shelf shelf,
            Lots lots,
            Activations activations,
            Activating activating,
            Intending intending,
            Reading reading,
            WorkPages pages,
            Submitting submitting,
            Clock clock) {
        this.shelf = shelf;
        this.lots = lots;
        this.activations = activations;
        this.activating = activating;
        this.intending = intending;
        this.reading = reading;
        this.pages = pages;
        this.submitting = submitting;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> choose(
            Worker worker,
            @RequestParam(required = false) @Nullable UUID lot,
            @RequestParam(defaultValue = "") String first) {
        Form form = Form.blank()
                .with("lotId", lot)
                .with("first", first)
                .with(
                        "activatedAt",
                        LocalDateTime.ofInstant(clock.instant(), Voice.ZONE).truncatedTo(ChronoUnit.MINUTES));
        return form(worker, form);
    }

    /** Says what would happen; nothing does. */
    @PostMapping("/check")
    Mono<ResponseEntity<byte[]>> check(Worker worker, Form typed) {
        Form form = listed(typed);
        return Mono.fromSupplier(() -> reading.read(form, ActivationRequest.class, worker.in()))
                .flatMap(request -> intending.intend(worker.actor(), request, worker.in()))
                .map(intent -> pages.page(
                        worker,
                        HERE,
                        "console/activate/check.jte",
                        Map.of("form", form.with("lotId", intent.lot().id().value()), "intent", intent)))
                .onErrorResume(failure -> again(worker, typed, Problem.of(failure)));
    }

    @PostMapping
    Mono<ResponseEntity<byte[]>> activate(Worker worker, Form typed, Once once, ServerHttpRequest request) {
        Form form = listed(typed);
        return submitting.submit(
                new Attempt(worker, form, once, request),
                ActivationRequest.class,
                asked -> activating
                        .activate(worker.actor(), asked.selection(), asked.lot(), asked.place(), asked.when())
                        .flatMap(activation ->
                                lots.find(activation.lot()).map(lot -> done(activation, lot, worker.in()))),
                refused -> form(worker, relisted(refused)));
    }

    private Mono<ResponseEntity<byte[]>> again(Worker worker, Form typed, Problem problem) {
        return form(worker, typed.refused(problem))
                .map(page -> ResponseEntity.status(problem.status())
                        .headers(page.getHeaders())
                        .body(page.getBody()));
    }

    private Mono<ResponseEntity<byte[]>> form(Worker worker, Form form) {
        worker.actor().require(Role.MEMBER, Role.MANAGER);
        String chosen = form.value("lotId");
        return Mono.zip(
                        shelf.toStamp(worker.own().id(), LOTS_SHOWN)
                                .flatMap(found -> withChosen(worker, found, chosen)),
                        activations
                                .seen(worker.actor(), null, null, LATEST, ACTIVATIONS_SHOWN)
                                .collectList()
                                .flatMap(this::told))
                .map(found -> {
                    Map<String, Object> shown = new HashMap<>();
                    shown.put(
                            "form",
                            found.getT1().size() == 1
                                    ? form.with(
                                            "lotId", found.getT1().get(0).id().value())
                                    : form);
                    shown.put("lots", options(found.getT1(), worker.in()));
                    shown.put("latest", found.getT2());
                    return pages.page(worker, HERE, "console/activate/activate.jte", shown);
                });
    }

    /** The lot that somebody came from stands on the list, whatever else does. */
    private Mono<List<Lot>> withChosen(Worker worker, List<Lot> found, String chosen) {
        if (chosen.isEmpty()
                || found.stream().anyMatch(lot -> lot.id().value().toString().equals(chosen))) {
            return Mono.just(found);
        }
        return Mono.fromSupplier(() -> new LotId(UUID.fromString(chosen)))
                .flatMap(lots::find)
                .filter(lot -> worker.actor().worksFor(lot.organisation()))
                .map(lot -> {
                    List<Lot> more = new ArrayList<>(found);
                    more.add(0, lot);
                    return more;
                })
                .onErrorReturn(found)
                .defaultIfEmpty(found);
    }

    private Mono<List<Told>> told(List<Activation> latest) {
        return lots.findAll(latest.stream().map(Activation::lot).distinct().toList())
                .collectMap(Lot::id)
                .map(byId -> latest.stream()
                        .filter(each -> byId.containsKey(each.lot()))
                        .map(each -> new Told(each, Objects.requireNonNull(byId.get(each.lot()))))
                        .toList());
    }

    private static Done done(Activation activation, Lot lot, Voice in) {
        return new Done(
                HERE + "/" + activation.id(),
                in.choose("Đã kích hoạt ", "Activated ")
                        + new Told(activation, lot).intent().words(in) + ".");
    }

    /** What a scanner typed, line after line, is a list of codes. */
    private static Form listed(Form typed) {
        Map<String, List<String>> values = new LinkedHashMap<>(typed.values());
        List<String> lines = values.getOrDefault("scanned", List.of()).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        values.remove("scanned");
        values.computeIfPresent("first", (name, scanned) -> List.of(serial(scanned.get(0))));
        values.computeIfPresent("last", (name, scanned) -> List.of(serial(scanned.get(0))));
        if (!lines.isEmpty()) {
            values.put("codes[]", lines);
        }
        return new Form(values, typed.problem(), typed.once());
    }

    /** A scanner types the whole address of a stamp where people type its serial. */
    private static String serial(String typed) {
        try {
            return typed.indexOf('/') < 0
                    ? typed
                    : new Serial(StampUrl.read(typed).number()).toString();
        } catch (MalformedCode notOne) {
            return typed;
        }
    }

    /** And back, to be corrected. */
    private static Form relisted(Form form) {
        List<String> codes = form.values("codes[]");
        return codes.isEmpty() ? form : form.with("scanned", String.join("\n", codes));
    }

    private static List<Option> options(List<Lot> found, Voice in) {
        return found.stream()
                .map(lot -> new Option(
                        lot.id().value().toString(),
                        lot.name() + ", " + lot.code() + " (" + in.choose("còn ", "")
                                + in.number(lot.quantity().amount().longValue() - lot.stampsActivated())
                                + in.choose(" gói chưa có tem)", " packs without)")))
                .toList();
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(Worker worker, @PathVariable UUID id) {
        return told(worker, id).map(told -> activation(worker, told, Form.blank()));
    }

    Mono<Told> told(Worker worker, UUID id) {
        worker.actor().requireWorkingFor(worker.own().id());
        return activations
                .find(id)
                .doOnNext(activation -> worker.actor().requireWorkingFor(activation.organisation()))
                .flatMap(activation -> lots.find(activation.lot()).map(lot -> new Told(activation, lot)));
    }

    ResponseEntity<byte[]> activation(Worker worker, Told told, Form form) {
        return pages.page(worker, HERE, "console/activate/activation.jte", Map.of("told", told, "form", form));
    }
}
