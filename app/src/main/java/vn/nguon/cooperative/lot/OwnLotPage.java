package vn.nguon.cooperative.lot;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.cooperative.ReasonForm;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.recall.ToRecall;
import vn.nguon.recall.ClosingRecalls;
import vn.nguon.recall.RecallingLots;
import vn.nguon.trace.LotId;

/** One lot: how much there is and where, what happened to it, which stamps it bears; and calling it back. */
@RestController
@RequestMapping(LotList.HERE + "/{id}")
class OwnLotPage {

    private final ReadingLots reading;
    private final RecallingLots recallingLots;
    private final ClosingRecalls closing;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    OwnLotPage(
            ReadingLots reading,
            RecallingLots recallingLots,
            ClosingRecalls closing,
            PageRenderer pages,
            FormSubmission formSubmission) {
        this.reading = reading;
        this.recallingLots = recallingLots;
        this.closing = closing;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> read(PageUser worker, @PathVariable UUID id) {
        return page(worker, id, Map.of());
    }

    @PostMapping("/recall")
    Mono<ResponseEntity<byte[]>> recall(Attempt attempt, @PathVariable UUID id) {
        return submit(
                attempt,
                id,
                "recall",
                ToRecall.class,
                wanted -> recallingLots
                        .recall(new LotId(id), wanted.notice(), attempt.actor())
                        .map(recall -> attempt.in()
                                .choose(
                                        "Đã mở thu hồi. Ai quét tem của lô này sẽ thấy thông báo trước hết.",
                                        "Recalled. Whoever scans a stamp of this lot reads the notice first.")));
    }

    @PostMapping("/recall/close")
    Mono<ResponseEntity<byte[]>> close(Attempt attempt, @PathVariable UUID id) {
        return submit(
                attempt,
                id,
                "closing",
                ReasonForm.class,
                why -> closing.close(new LotId(id), why.reason(), attempt.actor())
                        .map(closed -> attempt.in().choose("Đã kết thúc thu hồi.", "The recall has ended.")));
    }

    private <T> Mono<ResponseEntity<byte[]>> submit(
            Attempt attempt, UUID id, String name, Class<T> type, Function<T, Mono<String>> act) {
        OwnOrganisation.of(attempt.worker());
        return formSubmission.submit(
                attempt,
                type,
                wanted -> act.apply(wanted).map(said -> new ActionResult(LotList.HERE + "/" + id, said)),
                again -> page(attempt.worker(), id, Map.of(name, again)));
    }

    private Mono<ResponseEntity<byte[]>> page(PageUser worker, UUID id, Map<String, FilledForm> sent) {
        OwnOrganisation.of(worker);
        return reading.of(worker.actor(), new LotId(id)).map(shown -> {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("shown", shown);
            parameters.put("sent", sent);
            parameters.put("manager", OwnOrganisation.managedBy(worker));
            return pages.page(worker, LotList.HERE, "cooperative/lot/lot.jte", parameters);
        });
    }
}
