package vn.nguon.inspector.lot;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Role;
import vn.nguon.pages.desk.Inspectors;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.recall.ToRecall;
import vn.nguon.recall.ClosingRecalls;
import vn.nguon.recall.RecallingLots;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.journey.LotVisibility;

/** The authority calls a lot back from its page, and ends its recall, whoever opened it. */
@RestController
@RequestMapping("/inspect/lots/{id}/recall")
class RecallForms {

    private final LotVisibility lotVisibility;
    private final RecallingLots recallingLots;
    private final ClosingRecalls closing;
    private final InspectedLotPage page;
    private final FormSubmission formSubmission;

    RecallForms(
            LotVisibility lotVisibility,
            RecallingLots recallingLots,
            ClosingRecalls closing,
            InspectedLotPage page,
            FormSubmission formSubmission) {
        this.lotVisibility = lotVisibility;
        this.recallingLots = recallingLots;
        this.closing = closing;
        this.page = page;
        this.formSubmission = formSubmission;
    }

    @PostMapping
    Mono<ResponseEntity<byte[]>> recall(Attempt attempt, @PathVariable UUID id) {
        Inspectors.admit(attempt.worker());
        return submit(
                attempt,
                id,
                InspectedLotPage.RECALL,
                ToRecall.class,
                (wanted, lot) -> recallingLots
                        .recall(lot.id(), wanted.notice(), attempt.actor())
                        .map(recall -> attempt.in()
                                .choose(
                                        "Đã thu hồi lô " + lot.code() + ". Ai quét tem sẽ thấy thông báo trước hết.",
                                        "Recalled lot " + lot.code()
                                                + ". Whoever scans a stamp reads the notice first.")));
    }

    @PostMapping("/close")
    Mono<ResponseEntity<byte[]>> close(Attempt attempt, @PathVariable UUID id) {
        Inspectors.admit(attempt.worker());
        return submit(
                attempt,
                id,
                InspectedLotPage.CLOSING,
                HoldReason.class,
                (why, lot) -> closing.close(lot.id(), why.said(), attempt.actor())
                        .map(recall -> attempt.in()
                                .choose(
                                        "Đã kết thúc thu hồi lô " + lot.code() + ".",
                                        "The recall of lot " + lot.code() + " has ended.")));
    }

    private <T> Mono<ResponseEntity<byte[]>> submit(
            Attempt attempt, UUID id, String name, Class<T> type, BiFunction<T, Lot, Mono<String>> act) {
        attempt.actor().require(Role.AUTHORITY);
        return formSubmission.submit(
                attempt,
                type,
                wanted -> lotVisibility
                        .lot(attempt.actor(), new LotId(id))
                        .flatMap(lot -> act.apply(wanted, lot))
                        .map(said -> new ActionResult("/inspect/lots/" + id, said)),
                again -> page.of(attempt.worker(), id, Map.of(name, again)));
    }
}
