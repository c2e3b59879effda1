package vn.nguon.inspector.lot;

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
import vn.nguon.pages.desk.Inspectors;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.correction.FreezingLots;

/** One lot, to be looked at, held, or let go. */
@RestController
@RequestMapping("/inspect/lots/{id}")
class LotPages {

    private static final int MOST_OPENED = 50;

    private final InspectedLotPage page;
    private final FreezingLots freezingLots;
    private final FormSubmission formSubmission;

    LotPages(InspectedLotPage page, FreezingLots freezingLots, FormSubmission formSubmission) {
        this.page = page;
        this.freezingLots = freezingLots;
        this.formSubmission = formSubmission;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> lot(
            PageUser worker,
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
        return formSubmission.submit(
                attempt,
                HoldReason.class,
                why -> freezingLots
                        .freeze(attempt.actor(), new LotId(id), why.said())
                        .map(lot -> done(lot, attempt.worker(), "Đã tạm giữ lô ", "Held lot ")),
                again -> page.of(attempt.worker(), id, Map.of(InspectedLotPage.HOLD, again)));
    }

    @PostMapping("/release")
    Mono<ResponseEntity<byte[]>> release(Attempt attempt, @PathVariable UUID id) {
        Inspectors.admit(attempt.worker());
        return formSubmission.submit(
                attempt,
                HoldReason.class,
                why -> freezingLots
                        .release(attempt.actor(), new LotId(id), why.said())
                        .map(lot -> done(lot, attempt.worker(), "Đã thôi giữ lô ", "Let go lot ")),
                again -> page.of(attempt.worker(), id, Map.of(InspectedLotPage.HOLD, again)));
    }

    private static ActionResult done(Lot lot, PageUser worker, String did, String didInEnglish) {
        return new ActionResult(
                "/inspect/lots/" + lot.id().value(), worker.in().choose(did, didInEnglish) + lot.code() + ".");
    }
}
