package vn.nguon.pages.console.record;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.trace.LotId;
import vn.nguon.trace.growing.FinishingCrops;

/** Where the forms are sent. */
@RestController
@RequestMapping(RecordPages.HERE)
class RecordForms {

    private final Sheets sheets;
    private final Recorder recorder;
    private final FinishingCrops finishing;
    private final Submitting submitting;
    private final RecordPages pages;

    RecordForms(Sheets sheets, Recorder recorder, FinishingCrops finishing, Submitting submitting, RecordPages pages) {
        this.sheets = sheets;
        this.recorder = recorder;
        this.finishing = finishing;
        this.submitting = submitting;
        this.pages = pages;
    }

    @PostMapping("/lots/{id}/{act}")
    Mono<ResponseEntity<byte[]>> record(Attempt attempt, @PathVariable UUID id, @PathVariable String act) {
        return sheets.sent(attempt.actor(), Act.at(act), id).flatMap(sheet -> record(sheet, attempt));
    }

    @PostMapping("/new/{act}")
    Mono<ResponseEntity<byte[]>> start(Attempt attempt, @PathVariable String act) {
        attempt.actor().requireWorkingFor(attempt.worker().own().id());
        return sheets.blank(attempt.actor(), Act.at(act)).flatMap(sheet -> record(sheet, attempt));
    }

    @PostMapping("/movements/{id}")
    Mono<ResponseEntity<byte[]>> receive(Attempt attempt, @PathVariable UUID id) {
        return sheets.arriving(attempt.actor(), id).flatMap(sheet -> record(sheet, attempt));
    }

    /** A crop of which nothing more is harvested: it failed, or the last harvest did not say that it was the last. */
    @PostMapping("/lots/{id}/finish")
    Mono<ResponseEntity<byte[]>> finish(Attempt attempt, @PathVariable UUID id) {
        LotId crop = new LotId(id);
        return submitting.submit(
                attempt,
                Nothing.class,
                nothing -> finishing
                        .finish(attempt.actor(), crop)
                        .map(finished -> new Done(
                                "/console/lots/" + id,
                                attempt.in().choose("Đã kết thúc vụ.", "The crop is finished."))),
                again -> pages.stages(attempt.worker(), crop, again));
    }

    /** A form that asks for nothing. */
    record Nothing() {}

    private Mono<ResponseEntity<byte[]>> record(Sheet sheet, Attempt attempt) {
        Form tidy = Tidying.of(attempt.form(), sheet);
        return recorder.record(
                attempt.with(tidy),
                sheet,
                again -> sheets.offering(sheet, again).map(whole -> pages.again(attempt.worker(), whole, again)));
    }
}
