package vn.nguon.pages.console.record;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.work.Submitting.Attempt;

/** Where the forms are sent. */
@RestController
@RequestMapping(RecordPages.HERE)
class RecordForms {

    private final Sheets sheets;
    private final Recorder recorder;
    private final RecordPages pages;

    RecordForms(Sheets sheets, Recorder recorder, RecordPages pages) {
        this.sheets = sheets;
        this.recorder = recorder;
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

    private Mono<ResponseEntity<byte[]>> record(Sheet sheet, Attempt attempt) {
        Form tidy = Tidying.of(attempt.form(), sheet, attempt.in());
        return recorder.record(
                attempt.with(tidy), sheet, again -> Mono.just(pages.again(attempt.worker(), sheet, again)));
    }
}
