package vn.nguon.pages.console.record;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Once;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.Worker;

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
    Mono<ResponseEntity<byte[]>> record(
            Worker worker,
            @PathVariable UUID id,
            @PathVariable String act,
            Form form,
            Once once,
            ServerHttpRequest request) {
        return sheets.sent(worker.actor(), Act.at(act), id)
                .flatMap(sheet -> record(sheet, worker, form, once, request));
    }

    @PostMapping("/new/{act}")
    Mono<ResponseEntity<byte[]>> start(
            Worker worker, @PathVariable String act, Form form, Once once, ServerHttpRequest request) {
        worker.actor().requireWorkingFor(worker.own().id());
        return sheets.blank(worker.actor(), Act.at(act)).flatMap(sheet -> record(sheet, worker, form, once, request));
    }

    @PostMapping("/movements/{id}")
    Mono<ResponseEntity<byte[]>> receive(
            Worker worker, @PathVariable UUID id, Form form, Once once, ServerHttpRequest request) {
        return sheets.arriving(worker.actor(), id).flatMap(sheet -> record(sheet, worker, form, once, request));
    }

    private Mono<ResponseEntity<byte[]>> record(
            Sheet sheet, Worker worker, Form form, Once once, ServerHttpRequest request) {
        Form tidy = Tidying.of(form, sheet, worker.in());
        return recorder.record(
                new Attempt(worker, tidy, once, request), sheet, again -> Mono.just(pages.again(worker, sheet, again)));
    }
}
