package vn.nguon.cooperative.activate;

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
import vn.nguon.identity.Role;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormReader;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.stamp.activation.ActivatingStamps;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.web.ActivationRequest;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;

/** Which stamps, onto which lot; then what would happen, in words; then it happens. */
@RestController
@RequestMapping(ActivatePages.HERE)
class ActivatePages {

    static final String HERE = "/console/activate";

    private final ActivationForm activationForm;
    private final Lots lots;
    private final ActivatingStamps activatingStamps;
    private final PreviewingActivations previewingActivations;
    private final TypedStamps typedStamps;
    private final NextRolls nextRolls;
    private final FormReader formReader;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;
    private final Clock clock;

    ActivatePages(
            ActivationForm activationForm,
            Lots lots,
            ActivatingStamps activatingStamps,
            PreviewingActivations previewingActivations,
            TypedStamps typedStamps,
            NextRolls nextRolls,
            FormReader formReader,
            PageRenderer pages,
            FormSubmission formSubmission,
            Clock clock) {
        this.activationForm = activationForm;
        this.lots = lots;
        this.activatingStamps = activatingStamps;
        this.previewingActivations = previewingActivations;
        this.typedStamps = typedStamps;
        this.nextRolls = nextRolls;
        this.formReader = formReader;
        this.pages = pages;
        this.formSubmission = formSubmission;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> choose(
            PageUser worker,
            @RequestParam(required = false) @Nullable UUID lot,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last) {
        FilledForm filledForm = FilledForm.blank()
                .with("lotId", lot)
                .with("first", first)
                .with("last", last)
                .with(
                        "activatedAt",
                        LocalDateTime.ofInstant(clock.instant(), VietnamTime.ZONE)
                                .truncatedTo(ChronoUnit.MINUTES));
        return activationForm.page(worker, filledForm);
    }

    /** Says what would happen; nothing does. */
    @PostMapping("/check")
    Mono<ResponseEntity<byte[]>> check(PageUser worker, FilledForm typed) {
        return typedStamps
                .read(worker, typed)
                .flatMap(filledForm -> preview(worker, filledForm))
                .onErrorResume(failure -> again(worker, typed, Problem.of(failure)));
    }

    /** The same of the stamps that come next, for all packs of the lot that bear none. */
    @GetMapping("/next")
    Mono<ResponseEntity<byte[]>> next(PageUser worker, @RequestParam(required = false) @Nullable UUID lot) {
        if (lot == null) {
            return choose(worker, null, "", "");
        }
        worker.actor().require(Role.MEMBER, Role.MANAGER);
        return lots.get(new LotId(lot))
                .doOnNext(found -> worker.actor().requireWorkingFor(found.organisation()))
                .flatMap(found -> nextRolls.of(worker.own().id(), found, 1).next())
                .flatMap(roll -> preview(
                        worker,
                        FilledForm.blank()
                                .with("lotId", lot)
                                .with("first", roll.first())
                                .with("last", roll.last())))
                .switchIfEmpty(Mono.defer(() -> choose(worker, lot, "", "")));
    }

    private Mono<ResponseEntity<byte[]>> preview(PageUser worker, FilledForm form) {
        return Mono.fromSupplier(() -> formReader.read(form, ActivationRequest.class, worker.in()))
                .flatMap(request -> previewingActivations.intend(worker.actor(), request, worker.in()))
                .map(intent -> pages.page(
                        worker,
                        HERE,
                        "cooperative/activate/check.jte",
                        Map.of("form", form.with("lotId", intent.lot().id().value()), "intent", intent)));
    }

    @PostMapping
    Mono<ResponseEntity<byte[]>> activate(Attempt attempt) {
        return typedStamps
                .read(attempt.worker(), attempt.form())
                .flatMap(whole -> formSubmission.submit(
                        attempt.with(whole),
                        ActivationRequest.class,
                        asked -> activatingStamps
                                .activate(attempt.actor(), asked.selection(), asked.lot(), asked.place(), asked.when())
                                .flatMap(activation ->
                                        lots.get(activation.lot()).map(lot -> done(activation, lot, attempt.in()))),
                        refused -> activationForm.page(attempt.worker(), ScannerInput.shown(refused))));
    }

    private Mono<ResponseEntity<byte[]>> again(PageUser worker, FilledForm typed, Problem problem) {
        return activationForm
                .page(worker, typed.refused(problem))
                .map(page -> ResponseEntity.status(problem.status())
                        .headers(page.getHeaders())
                        .body(page.getBody()));
    }

    private static ActionResult done(Activation activation, Lot lot, Language in) {
        return new ActionResult(
                HERE + "/" + activation.id(),
                in.choose("Đã kích hoạt ", "Activated ")
                        + new ActivationSummary(activation, lot).intent().words(in) + ".");
    }
}
