package vn.nguon.printhouse;

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
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.press.PressActs;
import vn.nguon.pages.press.PrintingPage;
import vn.nguon.refusal.FieldReader;
import vn.nguon.stamp.code.TypedRoll;
import vn.nguon.stamp.delivery.DeliveringStamps;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.stamp.voiding.VoidingCause;
import vn.nguon.stamp.voiding.VoidingStamps;

/** What a print house does with an order: sets rolls up, tells what came out, voids what is spoiled, delivers. */
@RestController
@RequestMapping("/print/orders/{id}")
class PrintActs {

    private final PrintHouseOrders printHouseOrders;
    private final PressActs acts;
    private final VoidingStamps voidingStamps;
    private final DeliveringStamps deliveringStamps;
    private final PrintOrderPage page;
    private final FormSubmission formSubmission;

    PrintActs(
            PrintHouseOrders printHouseOrders,
            PressActs acts,
            VoidingStamps voidingStamps,
            DeliveringStamps deliveringStamps,
            PrintOrderPage page,
            FormSubmission formSubmission) {
        this.printHouseOrders = printHouseOrders;
        this.acts = acts;
        this.voidingStamps = voidingStamps;
        this.deliveringStamps = deliveringStamps;
        this.page = page;
        this.formSubmission = formSubmission;
    }

    @PostMapping("/jobs")
    Mono<ResponseEntity<byte[]>> open(Attempt attempt, @PathVariable long id) {
        return acts.open(attempt, bench(attempt.worker(), id));
    }

    @PostMapping("/jobs/{job}/prints")
    Mono<ResponseEntity<byte[]>> print(Attempt attempt, @PathVariable long id, @PathVariable UUID job) {
        return acts.print(attempt, bench(attempt.worker(), id), job);
    }

    @PostMapping("/jobs/{job}/cancel")
    Mono<ResponseEntity<byte[]>> cancel(Attempt attempt, @PathVariable long id, @PathVariable UUID job) {
        return acts.cancel(attempt, bench(attempt.worker(), id), job);
    }

    @PostMapping("/voidings")
    Mono<ResponseEntity<byte[]>> voidSpoiled(Attempt attempt, @PathVariable long id) {
        PrintHouseOrders.of(attempt.actor());
        return formSubmission.submit(
                attempt,
                Spoiled.class,
                spoiled -> printHouseOrders
                        .order(attempt.actor(), new OrderId(id))
                        .flatMap(order -> voidingStamps.voidStamps(
                                PrintHouseOrders.printer(attempt.actor()),
                                StampSelection.read(spoiled.first(), spoiled.last(), spoiled.count(), null),
                                FieldReader.present("cause", spoiled.cause()),
                                spoiled.reason() == null ? "" : spoiled.reason()))
                        .map(voided -> done(
                                id,
                                attempt.in().choose("Đã huỷ ", "Voided ")
                                        + attempt.in().number(voided.stamps())
                                        + attempt.in().choose(" tem hỏng.", " spoiled stamps."))),
                again -> page.of(attempt.worker(), new OrderId(id), "voidings", again));
    }

    @PostMapping("/deliveries")
    Mono<ResponseEntity<byte[]>> deliver(Attempt attempt, @PathVariable long id) {
        PrintHouseOrders.of(attempt.actor());
        return formSubmission.submit(
                attempt,
                Handover.class,
                handover -> deliveringStamps
                        .deliver(
                                attempt.actor(),
                                new OrderId(id),
                                TypedRoll.of(handover.first(), handover.last(), handover.count()),
                                handover.receiver())
                        .map(delivery -> done(
                                id,
                                attempt.in().choose("Đã giao ", "Delivered ")
                                        + attempt.in().number(delivery.count())
                                        + attempt.in().choose(" tem, ", " stamps, ")
                                        + delivery.stamps().serials() + ".")),
                again -> page.of(attempt.worker(), new OrderId(id), "deliveries", again));
    }

    private PrintingPage bench(PageUser worker, long id) {
        PrintHouseOrders.of(worker.actor());
        OrderId order = new OrderId(id);
        return new PrintingPage(
                "/print/orders/" + id,
                printHouseOrders.order(worker.actor(), order),
                (act, again) -> page.of(worker, order, act, again));
    }

    private static ActionResult done(long order, String said) {
        return new ActionResult("/print/orders/" + order, said);
    }

    record Spoiled(
            @Nullable String first,
            @Nullable String last,
            @Nullable Long count,
            @Nullable VoidingCause cause,
            @Nullable String reason) {}

    record Handover(
            @Nullable String first,
            @Nullable String last,
            @Nullable Long count,
            @Nullable String receiver) {}
}
