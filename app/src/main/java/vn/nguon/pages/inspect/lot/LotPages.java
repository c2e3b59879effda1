package vn.nguon.pages.inspect.lot;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.inspect.Inspectors;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.Worker;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.mending.Freezing;

/** One lot, to be looked at, held, or let go. */
@RestController
@RequestMapping("/inspect/lots/{id}")
class LotPages {

    private static final int MOST_OPENED = 50;

    private final LotPage page;
    private final Freezing freezing;
    private final Submitting submitting;

    LotPages(LotPage page, Freezing freezing, Submitting submitting) {
        this.page = page;
        this.freezing = freezing;
        this.submitting = submitting;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> lot(
            Worker worker,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String open) {
        Inspectors.admit(worker);
        Boolean merged = view.equals("merged") ? Boolean.TRUE : view.equals("lots") ? Boolean.FALSE : null;
        Set<String> opened = Arrays.stream(open.split(",", -1))
                .filter(box -> box.matches("[0-9]{1,18}-[0-9]{1,4}"))
                .limit(MOST_OPENED)
                .collect(Collectors.toSet());
        return page.of(worker, id, merged, opened, Map.of());
    }

    @PostMapping("/freeze")
    Mono<ResponseEntity<byte[]>> freeze(Attempt attempt, @PathVariable UUID id) {
        Inspectors.admit(attempt.worker());
        return submitting.submit(
                attempt,
                Reason.class,
                why -> freezing.freeze(attempt.actor(), new LotId(id), why.said())
                        .map(lot -> done(lot, attempt.worker(), "Đã tạm giữ lô ", "Held lot ")),
                again -> page.of(attempt.worker(), id, Map.of(LotPage.HOLD, again)));
    }

    @PostMapping("/release")
    Mono<ResponseEntity<byte[]>> release(Attempt attempt, @PathVariable UUID id) {
        Inspectors.admit(attempt.worker());
        return submitting.submit(
                attempt,
                Reason.class,
                why -> freezing.release(attempt.actor(), new LotId(id), why.said())
                        .map(lot -> done(lot, attempt.worker(), "Đã thôi giữ lô ", "Let go lot ")),
                again -> page.of(attempt.worker(), id, Map.of(LotPage.HOLD, again)));
    }

    private static Done done(Lot lot, Worker worker, String did, String didInEnglish) {
        return new Done("/inspect/lots/" + lot.id().value(), worker.in().choose(did, didInEnglish) + lot.code() + ".");
    }
}
