package vn.nguon.cooperative.scan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.scan.casefile.ReplyingToCases;

/** Where the cooperative's replies to inspectors are sent. */
@RestController
@RequestMapping(ScanPage.HERE + "/passed-on")
class CaseReplyPages {

    private final ReplyingToCases replying;
    private final FormSubmission formSubmission;
    private final ScanPage page;

    CaseReplyPages(ReplyingToCases replying, FormSubmission formSubmission, ScanPage page) {
        this.replying = replying;
        this.formSubmission = formSubmission;
        this.page = page;
    }

    /** What somebody typed. */
    record Reply(@Nullable String text) {}

    @PostMapping("/{id}")
    Mono<ResponseEntity<byte[]>> reply(Attempt attempt, @PathVariable UUID id) {
        return formSubmission.submit(
                attempt,
                Reply.class,
                reply -> replying.reply(attempt.actor(), id, reply.text())
                        .map(kept -> new ActionResult(
                                ScanPage.HERE + "#doubts",
                                attempt.in()
                                        .choose(
                                                "Đã gửi trả lời tới thanh tra.",
                                                "Your reply is sent to the inspectors."))),
                again -> page.read(
                        attempt.worker(), attempt.request(), ScanPage.QUARTER, null, again.with("passedOn", id)));
    }
}
