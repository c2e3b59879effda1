package vn.nguon.pages.inspect.stamp;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.inspect.Inspectors;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.code.Serial;
import vn.nguon.stamp.freezing.FreezeRequest;
import vn.nguon.stamp.freezing.FreezingStamps;
import vn.nguon.stamp.freezing.ReleaseRequest;
import vn.nguon.stamp.freezing.StampFreeze;

/** One stamp: verdict and evidence first; and the range around it, to be held or let go. */
@RestController
@RequestMapping("/inspect/stamps")
class StampPages {

    private static final String HERE = "/inspect";

    private final GatheringStamps gathering;
    private final FreezingStamps freezing;
    private final WorkPages pages;
    private final Submitting submitting;

    StampPages(GatheringStamps gathering, FreezingStamps freezing, WorkPages pages, Submitting submitting) {
        this.gathering = gathering;
        this.freezing = freezing;
        this.pages = pages;
        this.submitting = submitting;
    }

    @GetMapping("/{serial}")
    Mono<ResponseEntity<byte[]>> stamp(
            Worker worker, @PathVariable String serial, @RequestParam(required = false) @Nullable String code) {
        Inspectors.admit(worker);
        Serial read = Serial.read("serial", serial);
        Form range = Form.blank().with("first", read).with("last", read);
        return page(worker, read, code == null || !code.matches("[0-9A-Za-z -]{1,60}") ? null : code, range);
    }

    @PostMapping("/{serial}/freeze")
    Mono<ResponseEntity<byte[]>> freeze(Attempt attempt, @PathVariable String serial) {
        Inspectors.admit(attempt.worker());
        Serial read = Serial.read("serial", serial);
        return submitting.submit(
                attempt,
                FreezeRequest.class,
                wanted -> freezing.freeze(attempt.actor(), wanted.selection(), wanted.reason())
                        .map(freeze -> done(read, freeze, attempt.worker(), "Đã tạm giữ ", "Held ")),
                again -> page(attempt.worker(), read, null, again));
    }

    @PostMapping("/{serial}/release/{freeze}")
    Mono<ResponseEntity<byte[]>> release(Attempt attempt, @PathVariable String serial, @PathVariable UUID freeze) {
        Inspectors.admit(attempt.worker());
        Serial read = Serial.read("serial", serial);
        return submitting.submit(
                attempt,
                ReleaseRequest.class,
                wanted -> freezing.release(attempt.actor(), freeze, wanted.reason())
                        .map(released -> done(read, released, attempt.worker(), "Đã thôi giữ ", "Let go ")),
                again -> page(attempt.worker(), read, null, again));
    }

    private Mono<ResponseEntity<byte[]>> page(Worker worker, Serial serial, @Nullable String code, Form form) {
        return gathering
                .gather(worker.actor(), serial, code, worker.in())
                .map(file -> page(HttpStatus.OK, worker, "inspect/stamp.jte", shown(file, form)))
                .switchIfEmpty(Mono.fromSupplier(() ->
                        page(new NotFound().kind().status(), worker, "inspect/noStamp.jte", Map.of("serial", serial))));
    }

    private static Map<String, Object> shown(StampFile file, Form form) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("file", file);
        shown.put("form", form);
        return shown;
    }

    private ResponseEntity<byte[]> page(int status, Worker worker, String template, Map<String, Object> shown) {
        return page(HttpStatusCode.valueOf(status), worker, template, shown);
    }

    private ResponseEntity<byte[]> page(
            HttpStatusCode status, Worker worker, String template, Map<String, Object> shown) {
        return pages.page(status, worker, HERE, template, shown);
    }

    private static Done done(Serial serial, StampFreeze freeze, Worker worker, String did, String didInEnglish) {
        String count = worker.in().number(freeze.stamps());
        return new Done(
                "/inspect/stamps/" + serial,
                worker.in()
                        .choose(
                                did + count + " tem.",
                                didInEnglish + count + (freeze.stamps() == 1 ? " stamp." : " stamps.")));
    }
}
