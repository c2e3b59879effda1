package vn.nguon.inspector.stamp;

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
import vn.nguon.pages.desk.Inspectors;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.code.StampSerial;
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
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    StampPages(GatheringStamps gathering, FreezingStamps freezing, PageRenderer pages, FormSubmission formSubmission) {
        this.gathering = gathering;
        this.freezing = freezing;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    @GetMapping("/{serial}")
    Mono<ResponseEntity<byte[]>> stamp(
            PageUser worker, @PathVariable String serial, @RequestParam(required = false) @Nullable String code) {
        Inspectors.admit(worker);
        StampSerial read = StampSerial.read("serial", serial);
        FilledForm range = FilledForm.blank().with("first", read).with("last", read);
        return page(worker, read, code == null || !code.matches("[0-9A-Za-z -]{1,60}") ? null : code, range);
    }

    @PostMapping("/{serial}/freeze")
    Mono<ResponseEntity<byte[]>> freeze(Attempt attempt, @PathVariable String serial) {
        Inspectors.admit(attempt.worker());
        StampSerial read = StampSerial.read("serial", serial);
        return formSubmission.submit(
                attempt,
                FreezeRequest.class,
                wanted -> freezing.freeze(attempt.actor(), wanted.selection(), wanted.reason())
                        .map(freeze -> done(read, freeze, attempt.worker(), "Đã tạm giữ ", "Held ")),
                again -> page(attempt.worker(), read, null, again));
    }

    @PostMapping("/{serial}/release/{freeze}")
    Mono<ResponseEntity<byte[]>> release(Attempt attempt, @PathVariable String serial, @PathVariable UUID freeze) {
        Inspectors.admit(attempt.worker());
        StampSerial read = StampSerial.read("serial", serial);
        return formSubmission.submit(
                attempt,
                ReleaseRequest.class,
                wanted -> freezing.release(attempt.actor(), freeze, wanted.reason())
                        .map(released -> done(read, released, attempt.worker(), "Đã thôi giữ ", "Let go ")),
                again -> page(attempt.worker(), read, null, again));
    }

    private Mono<ResponseEntity<byte[]>> page(
            PageUser worker, StampSerial serial, @Nullable String code, FilledForm form) {
        return gathering
                .gather(worker.actor(), serial, code, worker.in())
                .map(file -> page(HttpStatus.OK, worker, "inspector/stamp/stamp.jte", shown(file, form)))
                .switchIfEmpty(Mono.fromSupplier(() -> page(
                        new NotFound().kind().status(),
                        worker,
                        "inspector/stamp/noStamp.jte",
                        Map.of("serial", serial))));
    }

    private static Map<String, Object> shown(StampFile file, FilledForm form) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("file", file);
        shown.put("form", form);
        return shown;
    }

    private ResponseEntity<byte[]> page(int status, PageUser worker, String template, Map<String, Object> shown) {
        return page(HttpStatusCode.valueOf(status), worker, template, shown);
    }

    private ResponseEntity<byte[]> page(
            HttpStatusCode status, PageUser worker, String template, Map<String, Object> shown) {
        return pages.page(status, worker, HERE, template, shown);
    }

    private static ActionResult done(
            StampSerial serial, StampFreeze freeze, PageUser worker, String did, String didInEnglish) {
        String count = worker.in().number(freeze.stamps());
        return new ActionResult(
                "/inspect/stamps/" + serial,
                worker.in()
                        .choose(
                                did + count + " tem.",
                                didInEnglish + count + (freeze.stamps() == 1 ? " stamp." : " stamps.")));
    }
}
