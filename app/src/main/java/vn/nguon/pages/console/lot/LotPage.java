package vn.nguon.pages.console.lot;

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
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.console.Reason;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.recall.ToRecall;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.recall.ClosingRecalls;
import vn.nguon.recall.Recalling;
import vn.nguon.trace.LotId;

/** One lot: how much there is and where, what happened to it, which stamps it bears; and calling it back. */
@RestController
@RequestMapping(LotList.HERE + "/{id}")
class LotPage {

    private final ReadingLots reading;
    private final Recalling recalling;
    private final ClosingRecalls closing;
    private final WorkPages pages;
    private final Submitting submitting;

    LotPage(ReadingLots reading, Recalling recalling, ClosingRecalls closing, WorkPages pages, Submitting submitting) {
        this.reading = reading;
        this.recalling = recalling;
        this.closing = closing;
        this.pages = pages;
        this.submitting = submitting;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> read(Worker worker, @PathVariable UUID id) {
        return page(worker, id, Map.of());
    }

    @PostMapping("/recall")
    Mono<ResponseEntity<byte[]>> recall(Attempt attempt, @PathVariable UUID id) {
        return submit(
                attempt,
                id,
                "recall",
                ToRecall.class,
                wanted -> recalling
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
                Reason.class,
                why -> closing.close(new LotId(id), why.reason(), attempt.actor())
                        .map(closed -> attempt.in().choose("Đã kết thúc thu hồi.", "The recall has ended.")));
    }

    private <T> Mono<ResponseEntity<byte[]>> submit(
            Attempt attempt, UUID id, String name, Class<T> type, Function<T, Mono<String>> act) {
        Ours.of(attempt.worker());
        return submitting.submit(
                attempt,
                type,
                wanted -> act.apply(wanted).map(said -> new Done(LotList.HERE + "/" + id, said)),
                again -> page(attempt.worker(), id, Map.of(name, again)));
    }

    private Mono<ResponseEntity<byte[]>> page(Worker worker, UUID id, Map<String, Form> sent) {
        Ours.of(worker);
        return reading.of(worker.actor(), new LotId(id)).map(shown -> {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("shown", shown);
            parameters.put("sent", sent);
            parameters.put("manager", Ours.managedBy(worker));
            return pages.page(worker, LotList.HERE, "console/lot/lot.jte", parameters);
        });
    }
}
