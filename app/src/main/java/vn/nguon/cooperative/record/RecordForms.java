package vn.nguon.cooperative.record;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.trace.LotId;
import vn.nguon.trace.growing.FinishingCrops;

/** Where the forms are sent. */
@RestController
@RequestMapping(RecordPages.HERE)
class RecordForms {

    private final RecordFormLayout recordFormLayout;
    private final RecordDispatcher recordDispatcher;
    private final FinishingCrops finishing;
    private final FormSubmission formSubmission;
    private final RecordPages pages;

    RecordForms(
            RecordFormLayout recordFormLayout,
            RecordDispatcher recordDispatcher,
            FinishingCrops finishing,
            FormSubmission formSubmission,
            RecordPages pages) {
        this.recordFormLayout = recordFormLayout;
        this.recordDispatcher = recordDispatcher;
        this.finishing = finishing;
        this.formSubmission = formSubmission;
        this.pages = pages;
    }

    @PostMapping("/lots/{id}/{act}")
    Mono<ResponseEntity<byte[]>> record(Attempt attempt, @PathVariable UUID id, @PathVariable String act) {
        return recordFormLayout.sent(attempt.actor(), RecordKind.at(act), id).flatMap(sheet -> record(sheet, attempt));
    }

    @PostMapping("/new/{act}")
    Mono<ResponseEntity<byte[]>> start(Attempt attempt, @PathVariable String act) {
        attempt.actor().requireWorkingFor(attempt.worker().own().id());
        return recordFormLayout.blank(attempt.actor(), RecordKind.at(act)).flatMap(sheet -> record(sheet, attempt));
    }

    @PostMapping("/movements/{id}")
    Mono<ResponseEntity<byte[]>> receive(Attempt attempt, @PathVariable UUID id) {
        return recordFormLayout
                .moving(attempt.actor(), RecordKind.RECEIVE, id)
                .flatMap(sheet -> record(sheet, attempt));
    }

    @PostMapping("/movements/{id}/{act}")
    Mono<ResponseEntity<byte[]>> settle(Attempt attempt, @PathVariable UUID id, @PathVariable String act) {
        return recordFormLayout
                .moving(attempt.actor(), RecordKind.at(act), id)
                .flatMap(sheet -> record(sheet, attempt));
    }

    /** A crop of which nothing more is harvested: it failed, or the last harvest did not say that it was the last. */
    @PostMapping("/lots/{id}/finish")
    Mono<ResponseEntity<byte[]>> finish(Attempt attempt, @PathVariable UUID id) {
        LotId crop = new LotId(id);
        return formSubmission.submit(
                attempt,
                Nothing.class,
                nothing -> finishing
                        .finish(attempt.actor(), crop)
                        .map(finished -> new ActionResult(
                                "/console/lots/" + id,
                                attempt.in().choose("Đã kết thúc vụ.", "The crop is finished."))),
                again -> pages.stages(attempt.worker(), crop, again));
    }

    /** A form that asks for nothing. */
    record Nothing() {}

    private Mono<ResponseEntity<byte[]>> record(RecordForm sheet, Attempt attempt) {
        FilledForm tidy = FormCleanup.of(attempt.form(), sheet);
        return recordDispatcher.record(
                attempt.with(tidy),
                sheet,
                again -> recordFormLayout
                        .offering(sheet, again)
                        .map(whole -> pages.again(attempt.worker(), whole, again)));
    }
}
