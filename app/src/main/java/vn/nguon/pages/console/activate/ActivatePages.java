package vn.nguon.pages.console.activate;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.problem.Problem;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.form.Reading;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.stamp.activation.Activating;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.web.ActivationRequest;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Lots;

/** Which stamps, onto which lot; then what would happen, in words; then it happens. */
@RestController
@RequestMapping(ActivatePages.HERE)
class ActivatePages {

    static final String HERE = "/console/activate";

    private final Sheet sheet;
    private final Lots lots;
    private final Activating activating;
    private final Intending intending;
    private final Reading reading;
    private final WorkPages pages;
    private final Submitting submitting;
    private final Clock clock;

    ActivatePages(
            Sheet sheet,
            Lots lots,
            Activating activating,
            Intending intending,
            Reading reading,
            WorkPages pages,
            Submitting submitting,
            Clock clock) {
        this.sheet = sheet;
        this.lots = lots;
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
        return sheet.page(worker, form);
    }

    /** Says what would happen; nothing does. */
    @PostMapping("/check")
    Mono<ResponseEntity<byte[]>> check(Worker worker, Form typed) {
        Form form = Scanned.read(typed);
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
    Mono<ResponseEntity<byte[]>> activate(Attempt attempt) {
        return submitting.submit(
                attempt.with(Scanned.read(attempt.form())),
                ActivationRequest.class,
                asked -> activating
                        .activate(attempt.actor(), asked.selection(), asked.lot(), asked.place(), asked.when())
                        .flatMap(activation ->
                                lots.find(activation.lot()).map(lot -> done(activation, lot, attempt.in()))),
                refused -> sheet.page(attempt.worker(), Scanned.shown(refused)));
    }

    private Mono<ResponseEntity<byte[]>> again(Worker worker, Form typed, Problem problem) {
        return sheet.page(worker, typed.refused(problem))
                .map(page -> ResponseEntity.status(problem.status())
                        .headers(page.getHeaders())
                        .body(page.getBody()));
    }

    private static Done done(Activation activation, Lot lot, Voice in) {
        return new Done(
                HERE + "/" + activation.id(),
                in.choose("Đã kích hoạt ", "Activated ")
                        + new Told(activation, lot).intent().words(in) + ".");
    }
}
