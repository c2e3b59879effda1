package vn.nguon.pages.print;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.press.Bench;
import vn.nguon.pages.press.PressActs;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.Worker;
import vn.nguon.refusal.Fields;
import vn.nguon.stamp.delivery.Delivering;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.selection.Selection;
import vn.nguon.stamp.voiding.Cause;
import vn.nguon.stamp.voiding.Voiding;

/** What a print house does with an order: sets rolls up, tells what came out, voids what is spoiled, delivers. */
@RestController
@RequestMapping("/print/orders/{id}")
class PrintActs {

    private final Press press;
    private final PressActs acts;
    private final Voiding voiding;
    private final Delivering delivering;
    private final OrderPage page;
    private final Submitting submitting;

    PrintActs(
            Press press,
            PressActs acts,
            Voiding voiding,
            Delivering delivering,
            OrderPage page,
            Submitting submitting) {
        this.press = press;
        this.acts = acts;
        this.voiding = voiding;
        this.delivering = delivering;
        this.page = page;
        this.submitting = submitting;
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
        Press.of(attempt.actor());
        return submitting.submit(
                attempt,
                Spoiled.class,
                spoiled -> press.order(attempt.actor(), new OrderId(id))
                        .flatMap(order -> voiding.voidStamps(
                                Press.printer(attempt.actor()),
                                Selection.read(spoiled.first(), spoiled.last(), null),
                                Fields.present("cause", spoiled.cause()),
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
        Press.of(attempt.actor());
        return submitting.submit(
                attempt,
                Handover.class,
                handover -> delivering
                        .deliver(
                                attempt.actor(),
                                new OrderId(id),
                                handover.first(),
                                handover.last(),
                                handover.receiver())
                        .map(delivery -> done(
                                id,
                                attempt.in().choose("Đã giao ", "Delivered ")
                                        + attempt.in().number(delivery.count())
                                        + attempt.in().choose(" tem, ", " stamps, ")
                                        + delivery.stamps().serials() + ".")),
                again -> page.of(attempt.worker(), new OrderId(id), "deliveries", again));
    }

    private Bench bench(Worker worker, long id) {
        Press.of(worker.actor());
        OrderId order = new OrderId(id);
        return new Bench(
                "/print/orders/" + id,
                press.order(worker.actor(), order),
                (act, again) -> page.of(worker, order, act, again));
    }

    private static Done done(long order, String said) {
        return new Done("/print/orders/" + order, said);
    }

    record Spoiled(
            @Nullable String first,
            @Nullable String last,
            @Nullable Cause cause,
            @Nullable String reason) {}

    record Handover(
            @Nullable String first,
            @Nullable String last,
            @Nullable String receiver) {}
}
