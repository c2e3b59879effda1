package vn.nguon.cooperative.order;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.press.PressActs;
import vn.nguon.pages.press.PrintingPage;
import vn.nguon.stamp.order.StampOrder;

/**
 * How far the printing of an order is, and what is to be printed. It has no forms for an order that was given to a print
 * house, since that one goes on with it; what the API allows its owner all the same is not forbidden here.
 */
@RestController
@RequestMapping(OwnOrderPages.HERE + "/{id}/printing")
class PrintingPages {

    private final OwnOrders orders;
    private final ReadingPrinting reading;
    private final PressActs acts;
    private final PageRenderer pages;

    PrintingPages(OwnOrders orders, ReadingPrinting reading, PressActs acts, PageRenderer pages) {
        this.orders = orders;
        this.reading = reading;
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> read(
            PageUser worker, @PathVariable long id, @RequestParam(required = false) @Nullable String cursor) {
        return orders.one(worker, id).flatMap(order -> page(worker, order, cursor, "", FilledForm.blank()));
    }

    @PostMapping("/jobs")
    Mono<ResponseEntity<byte[]>> open(
            Attempt attempt, @PathVariable long id, @RequestParam(required = false) @Nullable String cursor) {
        return bench(attempt, id, cursor).flatMap(bench -> acts.open(attempt, bench));
    }

    @PostMapping("/jobs/{job}/prints")
    Mono<ResponseEntity<byte[]>> print(
            Attempt attempt,
            @PathVariable long id,
            @PathVariable UUID job,
            @RequestParam(required = false) @Nullable String cursor) {
        return bench(attempt, id, cursor).flatMap(bench -> acts.print(attempt, bench, job));
    }

    @PostMapping("/jobs/{job}/cancel")
    Mono<ResponseEntity<byte[]>> cancel(
            Attempt attempt,
            @PathVariable long id,
            @PathVariable UUID job,
            @RequestParam(required = false) @Nullable String cursor) {
        return bench(attempt, id, cursor).flatMap(bench -> acts.cancel(attempt, bench, job));
    }

    @PostMapping("/runs/{run}/end")
    Mono<ResponseEntity<byte[]>> end(
            Attempt attempt,
            @PathVariable long id,
            @PathVariable UUID run,
            @RequestParam(required = false) @Nullable String cursor) {
        return bench(attempt, id, cursor).flatMap(bench -> acts.end(attempt, bench, run));
    }

    /** The bench, if the order is ours; a form that is refused comes back on the part of the list it was sent from. */
    private Mono<PrintingPage> bench(Attempt attempt, long id, @Nullable String cursor) {
        PageUser pageUser = attempt.worker();
        Mono<StampOrder> ours = orders.one(pageUser, id);
        return ours.map(order -> new PrintingPage(
                at(order), ours, (act, again) -> ours.flatMap(now -> page(pageUser, now, cursor, act, again))));
    }

    private Mono<ResponseEntity<byte[]>> page(
            PageUser worker, StampOrder order, @Nullable String cursor, String act, FilledForm form) {
        return reading.of(worker.actor(), order, Cursor.read(cursor, null)).map(shown -> {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("shown", shown);
            parameters.put("address", new ListAddress(at(order), cursor == null ? Map.of() : Map.of("cursor", cursor)));
            parameters.put("act", act);
            parameters.put("form", form);
            return pages.page(worker, OwnOrderPages.HERE, "cooperative/order/printing.jte", parameters);
        });
    }

    private static String at(StampOrder order) {
        return OwnOrderPages.HERE + "/" + order.id() + "/printing";
    }
}
